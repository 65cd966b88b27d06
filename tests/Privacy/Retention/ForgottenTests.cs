using Dapper;
using Headwater.Intake.Findings;
using Headwater.Intake.Submissions;
using Headwater.Privacy.Corrections;
using Headwater.Privacy.Requests;
using Headwater.Privacy.Retention;
using Headwater.Records.Matching.Decisions;
using Headwater.Returns.Checks;
using Headwater.Tests.Intake.Findings;
using Headwater.Vocabulary;
using Hold = Headwater.Privacy.Retention.Hold;
using Standing = Headwater.Privacy.Requests.Standing;

namespace Headwater.Tests.Privacy.Retention;

/// <summary>What was written beside a record goes with it, in every table.</summary>
public sealed class ForgottenTests
{
    private const string Typed = "Written about Odalie Oldname";
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_lifted_hold_a_correction_a_decision_a_check_and_a_closed_request_are_forgotten_with_it(
        Engine engine
    )
    {
        await using var archive = await Archive.MakeAsync(engine);
        var child = await archive.OldChildAsync();
        Assert.Null(await archive.Hold.RunAsync(HoldOn.Child, null, child, Typed, Archive.Officer));
        Assert.Null(await archive.Lift.RunAsync(1, Typed, Archive.Officer));
        await CorrectAsync(archive, child);
        await DecideAsync(archive);
        await CheckAsync(archive);
        await AskAndRefuseAsync(archive, child);
        Assert.Superset(
            new HashSet<string>
            {
                "intake_finding",
                "privacy_correction",
                "privacy_hold",
                "privacy_hold_record",
                "privacy_request",
                "privacy_request_record",
                "record_match_decision",
            },
            (await archive.WhereAsync(Archive.OldUpn, Typed)).ToHashSet()
        );

        await archive.DestroyAsync(Today);

        Assert.Empty(await archive.WhereAsync(Archive.OldUpn, Archive.OldName, Typed));
        var hold = Assert.Single(await archive.Holds.RunAsync(Archive.Officer));
        Assert.Equal((null, Hold.Forgotten), (hold.Child, hold.Why));
        // It was refused, and is not told as one that was sent.
        var request = Assert.Single(
            await new ListRequests(archive.Folder.Database, archive.Clock).RunAsync(Archive.Analyst)
        );
        Assert.Equal(Standing.Refused, request.Standing);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_act_names_a_destroyed_record_among_those_that_it_moved(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        await using (var work = await archive.Folder.Database.BeginAsync())
        {
            // The first act was about the old record, and moved another with it; the second was about others and moved it.
            foreach (
                var (act, left, right) in new[] { (1, Archive.OldUpn, "X"), (2, "X", "Y"), (3, "X", Archive.OldUpn) }
            )
                await work.Connection.ExecuteAsync(
                    """
                    insert into record_match_decision (number, authority, act, left_source, left_key, right_source,
                        right_key, verdict, why, by_name, by_display, by_role, at)
                    values (@act, 'E09999999', @act, @source, @left, @source, @right, 'Apart', '', 'a', 'A', 'Analyst',
                            '2026-01-01T00:00:00.000Z')
                    """,
                    new
                    {
                        act = (long)act,
                        left,
                        right,
                        source = (long)SourceSystem.Schools,
                    }
                );
            foreach (var (act, key) in new[] { (1, "X"), (2, Archive.OldUpn), (2, "Y"), (3, Archive.OldUpn) })
                await work.Connection.ExecuteAsync(
                    "insert into record_match_moved (act, source, source_key, before, after) values (@act, @source, @key, 1, 2)",
                    new
                    {
                        act = (long)act,
                        source = (long)SourceSystem.Schools,
                        key,
                    }
                );
            await work.KeepAsync();
        }

        await archive.DestroyAsync(Today);

        Assert.Equal(
            ["2 Y"],
            await archive.Folder.AskAsync<string>(
                "select cast(act as text) || ' ' || source_key from record_match_moved order by act, source_key"
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Findings_are_forgotten_however_the_number_is_written_and_where_a_return_numbers_anew_each_year(
        Engine engine
    )
    {
        await using var folder = await CheckedFolder.MakeAsync(engine);
        folder
            .With(
                "ssda903/2026/header.csv",
                CheckedFolder.Header,
                "c501a,F,03/05/2012,WBRI,,,",
                "77,F,03/05/2012,WBRI,,,"
            )
            .With(
                "ssda903/2026/missing.csv",
                CheckedFolder.Missing,
                "c501a,03/05/2012,M,nonsense,",
                "77,03/05/2012,M,nonsense,"
            );
        await folder.CheckAsync();
        Assert.Contains(await folder.ListAsync(), finding => finding.Child is "C501A");
        await using (var work = await folder.Database.BeginAsync())
        {
            await work.Connection.ExecuteAsync("update intake_finding set of_return = 'sen2' where child = '77'");
            await work.Connection.ExecuteAsync(
                "update intake_finding set year = 2025 where child = '77' and rule <> 'format'"
            );
            await work.ForgetFindingsAsync(
                "E09999999",
                [new SourceKey(SourceSystem.SocialCare, "c501a"), new SourceKey(SourceSystem.Sen2, "77 (2026)")],
                Today
            );
            await work.KeepAsync();
        }

        await using var after = await folder.Database.ReadAsync();
        Assert.Empty(
            await after.Connection.QueryAsync<long>(
                "select number from intake_finding where child = 'C501A' or (child = '77' and year = 2026)"
            )
        );
    }

    private static async Task CorrectAsync(Archive archive, long child)
    {
        var told = (await archive.Folder.OpenAsync(child))?.Entries[0];
        Assert.NotNull(told);
        Assert.Null(
            await new AskCorrection(archive.Folder.Database, archive.Clock).RunAsync(
                child,
                told.Number,
                told.Entry.File,
                told.Entry.Line,
                Typed,
                "The mother",
                Today,
                Archive.Analyst
            )
        );
    }

    private static async Task DecideAsync(Archive archive)
    {
        var people = await archive.Folder.AskAsync<long>("select id from record_person order by id");
        Assert.Null(
            (
                await new DecidePair(archive.Folder.Database, archive.Clock).RunAsync(
                    people[0],
                    people[1],
                    Verdict.Apart,
                    Typed,
                    Archive.Analyst
                )
            ).Refused
        );
    }

    private static async Task CheckAsync(Archive archive)
    {
        archive.Folder.With(
            "exclusions/more.csv",
            Archive.Exclusions,
            $"999001,{Archive.OldUpn},{Archive.OldName},Odalie,03/05/1995,SUSP,nonsense,6,DB,,,N"
        );
        await new KeepCheck(archive.Folder.Database, archive.Clock).RunAsync(
            CheckFolder.Run(archive.Folder.Place, 2011),
            "sent",
            Archive.Analyst
        );
    }

    private static async Task AskAndRefuseAsync(Archive archive, long child)
    {
        var (request, refusal) = await new AskForFile(archive.Folder.Database, archive.Clock).RunAsync(
            child,
            Asker.Adult,
            Typed,
            "Passport",
            Today,
            Archive.Analyst
        );
        Assert.Null(refusal);
        Assert.Null(
            await new CloseRequest(archive.Folder.Database, archive.Clock).RunAsync(
                request ?? 0,
                Typed,
                Archive.Analyst
            )
        );
    }
}
