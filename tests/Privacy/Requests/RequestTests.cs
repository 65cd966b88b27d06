using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Privacy.Requests;
using Headwater.Records.Timelines;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>Somebody asks for a file: the clock, what is held back, who looks, and what goes out.</summary>
public sealed class RequestTests : RequestCase
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_may_be_about_others_stays_back_until_a_person_lets_it_go(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        Clock.Now = Clock.Now.AddDays(-1);
        await new OpenChild(folder.Database, Clock).RunAsync(await OdalieAsync(folder), Second);
        Clock.Now = Clock.Now.AddDays(1);
        var number = await AskedAsync(folder);
        var opened = await Open(folder).RunAsync(number, Analyst);
        var copy = Assert.IsType<OpenedRequest>(opened).Copy;
        // The brother, the worker by number, who told the contact and in what words.
        Assert.Superset(
            new HashSet<string> { "Bryn Fenwright", "W77", "a neighbour called Orla Tansy" },
            copy.Items.Select(fact => fact.Value).ToHashSet()
        );
        Assert.Equal(copy.Items.Count, copy.Undecided.Count);
        Assert.DoesNotContain(copy.Items, copy.GoesOut);
        Assert.NotNull(await Finish(folder).RunAsync(number, Analyst));

        var words = copy.Items.Single(fact => fact.Value.Contains("Orla Tansy", StringComparison.Ordinal));
        var worker = copy.Items.First(fact => fact.Value is "W77");
        Assert.NotNull(await Decide(folder).TogetherAsync(number, [words.Item ?? ""], release: false, " ", Analyst));
        Assert.Null(await Decide(folder).TogetherAsync(number, [worker.Item ?? ""], release: true, "", Analyst));
        Assert.Null(await Decide(folder).RestAsync(number, "About somebody who did not agree.", Analyst));
        Assert.Null(await Finish(folder).RunAsync(number, Analyst));
        Assert.NotNull((await Make(folder).RunAsync(number, Analyst)).Refusal);
        Assert.NotNull(await Agree(folder).RunAsync(number, Analyst));
        Assert.Null(await Agree(folder).RunAsync(number, Second));

        var files = Unzip((await Make(folder).RunAsync(number, Analyst)).Zip);
        Assert.Equal(["everything.csv", "everything.json", "read-me-first.html"], files.Keys.Order());
        foreach (var (name, text) in files)
        {
            Assert.DoesNotContain("Tansy", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Bryn", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Someone Made-Up", text, StringComparison.Ordinal);
            Assert.Contains("W77", text, StringComparison.Ordinal);
            Assert.Contains("Contact with social care", text, StringComparison.Ordinal);
            Assert.Contains("care/ssd_contacts.csv, line 2", text, StringComparison.Ordinal);
            Assert.True(name is "everything.json" || text.Contains("kept back", StringComparison.Ordinal));
        }

        Assert.Contains("About somebody who did not agree.", files["read-me-first.html"], StringComparison.Ordinal);
        Assert.Contains("2026-11-01,,Team manager,", files["everything.csv"], StringComparison.Ordinal);
        // Neither the copy nor a word of what was decided about is in a table.
        Assert.Empty(
            await folder.AskAsync<string>(
                "select why from privacy_request_item where why like '%Tansy%' or item like '%Tansy%'"
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_changes_after_a_second_person_looked_does_not_go_out(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AgreedAsync(folder);
        folder.With(
            "care/ssd_contacts.csv",
            "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc",
            "1,501,2020-03-04,1A,a neighbour called Orla Tansy",
            "2,501,2021-03-04,1A,an uncle called Teasel"
        );
        await folder.LoadAsync();

        Assert.NotNull((await Make(folder).RunAsync(number, Analyst)).Refusal);
        var copy = (await Open(folder).RunAsync(number, Analyst))?.Copy;
        var left = Assert.Single(copy?.Undecided ?? []);
        Assert.Equal("an uncle called Teasel", left.Value);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_learns_of_a_request_whose_child_they_do_not_see_but_whoever_keeps_the_clock(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AskedAsync(folder);
        await folder.WithUsersAsync(Second);
        var child = await OdalieAsync(folder);
        Assert.Null(await new RestrictChild(folder.Database, Clock).RunAsync(child, "In hiding.", [], Second));

        Assert.Empty(await List(folder).RunAsync(Analyst));
        Assert.Null(await Open(folder).RunAsync(number, Analyst));
        Assert.NotNull(await Decide(folder).RestAsync(number, "No.", Analyst));
        Assert.NotNull(await new CloseRequest(folder.Database, Clock).RunAsync(number, "No.", Analyst));
        Assert.NotNull(await new ExtendRequest(folder.Database, Clock).RunAsync(number, "Hard.", Analyst));
        Assert.NotNull((await Ask(folder).RunAsync(child, Asker.Adult, "Odalie", "Passport", Came, Analyst)).Refusal);
        Assert.NotNull(await Open(folder).RunAsync(number, Second));
        Assert.Empty(await List(folder).RunAsync(Second with { Authority = "E09999998" }));
        Assert.Empty(await List(folder).RunAsync(Analyst with { Role = Role.Practitioner }));
        // The officer keeps the Clock, of a file that they never see.
        Assert.Null(
            await new ExtendRequest(folder.Database, Clock).RunAsync(number, "Three brothers ask at once.", Officer)
        );
        var extended = Assert.Single(await List(folder).RunAsync(Officer));
        Assert.Equal((null, "", new DateOnly(2027, 2, 2)), (extended.Child, extended.Requester, extended.DueOn));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_was_adopted_is_led_to_no_other_life(Engine engine)
    {
        await using var folder = await FamilyAsync(
            engine,
            "501,10/06/2010,S,C2,N1,U6,PR4,01/03/2012,E11,,HW2 2BB,HW3 3CC,"
        );
        var number = await AskedAsync(folder);

        var copy = (await Open(folder).RunAsync(number, Analyst))?.Copy;

        Assert.True(copy?.Adopted);
        Assert.Empty(copy?.Parts.Single(part => part.Name is "Homes and family").Rows ?? [new(null, null, "", [], "")]);
        Assert.DoesNotContain(copy?.Items ?? [], fact => fact.Value.Contains("Bryn", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_look_is_on_the_trail_for_information_rights(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AgreedAsync(folder);
        await Make(folder).RunAsync(number, Analyst);
        Assert.Null(await new CloseRequest(folder.Database, Clock).RunAsync(number, refusedWhy: null, Analyst));

        await using var work = await folder.Database.ReadAsync();
        var did = await work.Connection.QueryAsync<string>(
            """
            select distinct t.did from access_trail t join access_trail_child c on c.number = t.number
            where t.purpose = 'InformationRights' and c.child = @child
            """,
            new { child = await OdalieAsync(folder) }
        );
        foreach (
            var line in new[]
            {
                "Took in a request for a file",
                "Opened a request for a file",
                "Kept back facts from somebody’s file",
                "Finished the review of somebody’s file",
                "Agreed that somebody’s file goes out",
                "Took away the copy of somebody’s file",
                "Noted that somebody was given their file",
            }
        )
            Assert.Contains(line, did);
    }

    [Theory]
    [InlineData(Asker.Child, false)]
    [InlineData(Asker.Parent, false)]
    [InlineData(Asker.CareLeaver, true)]
    [InlineData(Asker.Adult, true)]
    [InlineData(Asker.Representative, true)]
    public async Task A_grown_person_asks_for_their_own_file(Asker asker, bool may)
    {
        await using var folder = await FamilyAsync(Engine.Sqlite);

        var (number, refusal) = await Ask(folder)
            .RunAsync(await OdalieAsync(folder), asker, "Odalie Fenwright", "Passport", Came, Analyst);

        Assert.Equal((may, !may), (number is not null, refusal is not null));
    }

    [Theory]
    [InlineData("2026-11-02", false, "2026-12-02")]
    [InlineData("2026-01-31", false, "2026-03-02")] // February ends on a Saturday
    [InlineData("2026-11-25", false, "2026-12-29")] // Christmas Day, Boxing Day on Monday instead
    [InlineData("2026-11-02", true, "2027-02-02")]
    public void The_month_is_a_calendar_month_to_a_working_day(string received, bool extended, string due) =>
        Assert.Equal(
            DateOnly.Parse(due, CultureInfo.InvariantCulture),
            FileRequest.Due(DateOnly.Parse(received, CultureInfo.InvariantCulture), extended)
        );

    [Fact]
    public async Task It_is_extended_once_and_only_while_the_month_runs()
    {
        await using var folder = await FamilyAsync(Engine.Sqlite);
        var number = await AskedAsync(folder);
        var extend = new ExtendRequest(folder.Database, Clock);
        Assert.NotNull(await extend.RunAsync(number, "", Analyst));
        Clock.Now = Clock.Now.AddDays(31);
        Assert.NotNull(await extend.RunAsync(number, "Hard.", Analyst));
        Clock.Now = Clock.Now.AddDays(-1);
        Assert.Null(await extend.RunAsync(number, "Hard.", Analyst));
        Assert.NotNull(await extend.RunAsync(number, "Hard.", Analyst));
    }
}
