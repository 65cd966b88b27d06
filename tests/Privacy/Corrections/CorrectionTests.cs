using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Privacy.Corrections;
using Headwater.Records.Timelines;
using Headwater.Tests.Records;
using Headwater.Vocabulary;

namespace Headwater.Tests.Privacy.Corrections;

public sealed class CorrectionTests
{
    private const string Heading =
        "URN,UPN,Surname,Forename,DOB,Category,StartDate,Sessions,Reason1,Reason2,Reason3,SENprovision";
    private const string Census =
        "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus,TermlySessionsPossible,TermlySessionsAuthorised";
    private const string File = "exclusions/2025-26-autumn.csv";

    private static readonly Caller Manager = LoadedFolder.Someone with { Name = "manager", Role = Role.TeamManager };
    private static readonly Caller Lead = LoadedFolder.Someone with
    {
        Name = "lead",
        Role = Role.SchoolInclusionLead,
        School = "999001",
    };

    private readonly MovingClock clock = new();

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_somebody_says_is_wrong_stands_beside_the_entry_with_its_file_and_line(Engine engine)
    {
        await using var folder = await SuspendedAsync(engine, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);

        Assert.Null(await AskAsync(folder, child, told, LoadedFolder.Someone));

        var wrong = Assert.Single(await List(folder).OfChildAsync(child, LoadedFolder.Someone));
        Assert.True(wrong.IsOf(told.Entry));
        Assert.Equal((File, 2, SourceSystem.Schools), (wrong.File, wrong.Entry.Line, wrong.Source));
        Assert.Equal(("Two half-days, not six", "The mother"), (wrong.ShouldBe, wrong.SaidBy));
        Assert.Equal(("A950000178301", "Odalie Fenwright"), (wrong.SourceKey, wrong.Name));
        Assert.True(wrong.StillSaid);
        Assert.Null(wrong.Closed);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_load_in_which_the_entry_is_otherwise_says_so_and_one_that_repeats_it_does_not(Engine engine)
    {
        await using var folder = await SuspendedAsync(engine, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);
        await AskAsync(folder, child, told, LoadedFolder.Someone);

        // The same row on another line of a new file.
        folder.With(File, Heading, Row("Grey", "H243278544154", 2), Row("Fenwright", "A950000178301", 6));
        await folder.LoadAsync();
        Assert.True(Assert.Single(await List(folder).OfChildAsync(child, LoadedFolder.Someone)).StillSaid);

        folder.With(File, Heading, Row("Fenwright", "A950000178301", 2));
        await folder.LoadAsync();
        var wrong = Assert.Single(await List(folder).OfChildAsync(child, LoadedFolder.Someone));
        Assert.False(wrong.StillSaid);
        Assert.Equal((6, 2), (wrong.Entry.Amount, wrong.Entry.Line));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_answer_closes_it_once_and_only_who_answers_for_the_sources_gives_it(Engine engine)
    {
        await using var folder = await SuspendedAsync(engine, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);
        await AskAsync(folder, child, told, LoadedFolder.Someone);
        var answer = new AnswerCorrection(folder.Database, clock);
        var practitioner = Manager with { Role = Role.Practitioner };

        Assert.NotNull(await answer.RunAsync(1, Outcome.Refused, "It was six.", practitioner));
        Assert.NotNull(await answer.RunAsync(1, outcome: null, "It was six.", Manager));
        Assert.NotNull(await answer.RunAsync(1, Outcome.Refused, " ", Manager));
        Assert.NotNull(await answer.RunAsync(2, Outcome.Refused, "It was six.", Manager));
        Assert.Null(await answer.RunAsync(1, Outcome.Refused, "The register shows six.", Manager));
        Assert.NotNull(await answer.RunAsync(1, Outcome.Corrected, "In the school’s system.", Manager));

        Assert.Empty(await List(folder).RunAsync(closed: false, Manager));
        var closed = Assert.Single(await List(folder).RunAsync(closed: true, Manager)).Closed;
        Assert.Equal((Outcome.Refused, "The register shows six."), (closed?.Outcome, closed?.Answer));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_who_does_not_see_the_child_or_the_entry_can_say_or_read_it(Engine engine)
    {
        await using var folder = await SuspendedAsync(engine, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);
        await AskAsync(folder, child, told, LoadedFolder.Someone);
        var elsewhere = LoadedFolder.Someone with { Authority = "E09999998" };
        var otherSchool = Lead with { School = "999002" };
        var officer = LoadedFolder.Someone with { Role = Role.InformationOfficer };

        foreach (var caller in new[] { elsewhere, otherSchool, officer })
        {
            Assert.NotNull(await AskAsync(folder, child, told, caller));
            Assert.Empty(await List(folder).OfChildAsync(child, caller));
            Assert.Empty(await List(folder).RunAsync(closed: false, caller));
            Assert.NotNull(
                await new AnswerCorrection(folder.Database, clock).RunAsync(1, Outcome.Refused, "No.", caller)
            );
        }

        // A school sees what schools tell, and no list of everybody's.
        Assert.Single(await List(folder).OfChildAsync(child, Lead));
        Assert.Empty(await List(folder).RunAsync(closed: false, Lead));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_restricted_childs_requests_are_there_for_those_who_see_the_child_alone(Engine engine)
    {
        await using var folder = await SuspendedAsync(engine, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);
        await AskAsync(folder, child, told, LoadedFolder.Someone);
        await folder.WithUsersAsync(Manager);
        Assert.Null(
            await new RestrictChild(folder.Database, clock).RunAsync(
                child,
                "In hiding from a relative.",
                [Manager.Name],
                Manager
            )
        );

        Assert.Empty(await List(folder).RunAsync(closed: false, LoadedFolder.Someone));
        Assert.Empty(await List(folder).OfChildAsync(child, LoadedFolder.Someone));
        Assert.NotNull(
            await new AnswerCorrection(folder.Database, clock).RunAsync(1, Outcome.Refused, "No.", LoadedFolder.Someone)
        );
        Assert.Single(await List(folder).RunAsync(closed: false, Manager));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Saying_listing_and_answering_are_on_the_trail_with_the_child(Engine engine)
    {
        await using var folder = await SuspendedAsync(engine, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);
        await AskAsync(folder, child, told, LoadedFolder.Someone);
        await List(folder).RunAsync(closed: false, Manager);
        await new AnswerCorrection(folder.Database, clock).RunAsync(
            1,
            Outcome.Corrected,
            "In the school’s system.",
            Manager
        );

        await using var work = await folder.Database.ReadAsync();
        var did = await work.Connection.QueryAsync<string>(
            """
            select t.did from access_trail t join access_trail_child c on c.number = t.number
            where c.child = @child order by t.number desc limit 3
            """,
            new { child }
        );
        Assert.Equal(
            [
                "Answered that an entry is said to be wrong",
                "Listed what people say is wrong",
                "Wrote down that an entry is said to be wrong",
            ],
            did
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_try_at_what_is_hidden_is_on_the_trail_and_an_old_page_is_no_try(Engine engine)
    {
        await using var folder = await SuspendedAsync(engine, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);
        await AskAsync(folder, child, told, LoadedFolder.Someone);
        var replaced = told with { Entry = told.Entry with { Line = 99 } };

        Assert.NotNull(await AskAsync(folder, child, replaced, LoadedFolder.Someone));
        Assert.Empty(await RefusedAsync(folder));

        Assert.NotNull(await AskAsync(folder, child, told, Lead with { School = "999002" }));
        var elsewhere = Manager with { Authority = "E09999998" };
        await new AnswerCorrection(folder.Database, clock).RunAsync(1, Outcome.Refused, "No.", elsewhere);
        await folder.WithUsersAsync(Manager);
        await new RestrictChild(folder.Database, clock).RunAsync(child, "In hiding.", [Manager.Name], Manager);
        var analyst = LoadedFolder.Someone with { Role = Role.Analyst };
        await new AnswerCorrection(folder.Database, clock).RunAsync(1, Outcome.Refused, "No.", analyst);

        Assert.Equal([child, 0, child], await RefusedAsync(folder));
    }

    private static async Task<IEnumerable<long>> RefusedAsync(LoadedFolder folder)
    {
        await using var work = await folder.Database.ReadAsync();
        return await work.Connection.QueryAsync<long>(
            "select sought from access_trail where sought is not null order by number"
        );
    }

    [Theory]
    [InlineData("", "The mother", "2026-11-01")]
    [InlineData("Two", "", "2026-11-01")]
    [InlineData("Two", "The mother", "2026-11-03")]
    [InlineData("Two", "The mother", null)]
    public async Task What_should_be_true_who_says_so_and_when_must_be_said(string should, string who, string? day)
    {
        await using var folder = await SuspendedAsync(Engine.Sqlite, sessions: 6);
        var (child, told) = await SuspensionAsync(folder);

        Assert.NotNull(
            await new AskCorrection(folder.Database, clock).RunAsync(
                child,
                told.Number,
                told.Entry.File,
                told.Entry.Line,
                should,
                who,
                day is null ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture),
                LoadedFolder.Someone
            )
        );
        Assert.Empty(await List(folder).OfChildAsync(child, LoadedFolder.Someone));
    }

    private ListCorrections List(LoadedFolder folder) => new(folder.Database, clock);

    private Task<Refusal?> AskAsync(LoadedFolder folder, long child, ToldEntry told, Caller by) =>
        new AskCorrection(folder.Database, clock).RunAsync(
            child,
            told.Number,
            told.Entry.File,
            told.Entry.Line,
            "Two half-days, not six",
            "The mother",
            new DateOnly(2026, 11, 1),
            by
        );

    private static async Task<LoadedFolder> SuspendedAsync(Engine engine, int sessions)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/on-roll.csv",
                Census,
                "02/10/2025,999001,A950000178301,Fenwright,Odalie,03/05/2012,F,HW3 4QT,8,K,,999,01/09/2023,C,,"
            )
            .With(File, Heading, Row("Fenwright", "A950000178301", sessions));
        await folder.LoadAsync();
        return folder;
    }

    private static string Row(string surname, string upn, int sessions) =>
        $"999001,{upn},{surname},Odalie,03/05/2012,SUSP,15/09/2025,{sessions},DB,,,N";

    private static async Task<(long Child, ToldEntry Told)> SuspensionAsync(LoadedFolder folder)
    {
        foreach (var child in await folder.ChildrenAsync())
            if (await folder.OpenAsync(child) is { } opened)
                foreach (var told in opened.Entries.Where(told => told.Entry.Kind is Kind.Suspended))
                    return (child, told);
        throw new InvalidOperationException("Nobody was suspended.");
    }
}
