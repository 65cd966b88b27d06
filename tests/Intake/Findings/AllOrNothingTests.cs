using System.Collections;
using System.Globalization;
using Dapper;
using Headwater.Intake.Findings;
using Headwater.Returns.Checks;
using static Headwater.Tests.Intake.Findings.CheckedFolder;

namespace Headwater.Tests.Intake.Findings;

public class AllOrNothingTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_check_that_breaks_off_while_it_is_kept_leaves_the_old_state(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, "7,01/02/2010,M,02/06/2025,01/06/2025").CheckAsync();
        var before = await folder.ListAsync(new FindingFilter(State: FindingState.Any));
        var file = new CheckedFile("missing.csv", "Missing", 2, 0, 0, null) { Year = 2026 };
        var rule = new CheckedRule("567", "ssda903", "error", "found", "", "Wrong.", "Mend.", 5, new BreaksOff());

        await Assert.ThrowsAsync<IOException>(() =>
            new KeepCheck(folder.Database, folder).RunAsync(new Checked([file], [], [rule]), "sent", folder.Officer)
        );

        Assert.Equal(before, await folder.ListAsync(new FindingFilter(State: FindingState.Any)));
        Assert.Single(await new ListChecks(folder.Database).RunAsync(folder.Officer, 10));
        Assert.Equal(2, (await folder.CheckAsync()).Number);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_a_crash_left_half_way_does_not_count_and_the_next_check_clears_it(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Wrong(7)).CheckAsync();
        var before = await folder.ListAsync(new FindingFilter(State: FindingState.Any));
        await folder.With("missing.csv", Missing, Wrong(7), Wrong(9)).CheckAsync();
        await BreakOffAsync(folder, check: 2);

        Assert.Equal(before[0].Number, Assert.Single(await folder.ListAsync()).Number);
        Assert.Equal(1, Assert.Single(await new StandingOfReturns(folder.Database).RunAsync(folder.Officer)).Open);
        Assert.Equal(1, Assert.Single(await new ListChecks(folder.Database).RunAsync(folder.Officer, 10)).Number);
        Assert.Null(await new ForgetCheck(folder.Database, folder).RunAsync(1, folder.Officer));
        Assert.Empty(await folder.ListAsync(new FindingFilter(State: FindingState.Any)));

        var kept = await folder.CheckAsync();
        Assert.Equal((3, 2, 2), (kept.Number, kept.New, kept.Open));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_crash_does_not_change_when_a_finding_was_seen_last(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Wrong(7)).CheckAsync();
        var before = await folder.OneAsync("567");
        await folder.CheckAsync();
        await BreakOffAsync(folder, check: 2);

        await folder.Without("missing.csv").With("header.csv", Header, "7,1,01/02/2010,WBRI,UN2,,").CheckAsync();

        Assert.Equal(before, await folder.OneAsync("567"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_takes_a_finding_does_not_wait_until_a_large_check_is_kept(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Wrong(7)).CheckAsync();
        var first = await folder.OneAsync("567");
        var file = new CheckedFile("missing.csv", "Missing", 50_000, 0, 0, null) { Year = 2026 };
        var places = Enumerable.Range(0, 50_000).Select(BreaksOff.Place).ToList();
        var rule = new CheckedRule("R1", "ssda903", "error", "found", "", "Wrong.", "Mend.", places.Count, places);

        var keeping = new KeepCheck(folder.Database, folder).RunAsync(
            new Checked([file], [], [rule]),
            "sent",
            folder.Officer
        );
        await UntilKeptInPartAsync(folder);
        var refusal = await new TakeFinding(folder.Database, folder).RunAsync(first.Number, folder.Officer);

        Assert.Null(refusal);
        Assert.False(keeping.IsCompleted);
        Assert.Equal(50_000, (await keeping)?.New);
        Assert.Equal(folder.Officer.Name, (await folder.OneAsync("567")).Owner);
    }

    private static string Wrong(int child) => $"{child},01/02/2010,M,02/06/2025,01/06/2025";

    // As a process left it that ended an hour ago, after its last portion and before the last step.
    private static async Task BreakOffAsync(CheckedFolder folder, long check)
    {
        await using var work = await folder.Database.BeginAsync();
        await work.Connection.ExecuteAsync(
            "update intake_check set keeping = @ago, forgotten_on = on_day where number = @check",
            new { check, ago = folder.GetUtcNow().AddHours(-1).ToString("O", CultureInfo.InvariantCulture) }
        );
        foreach (var table in new[] { "file", "repair", "rule", "year" })
            await work.Connection.ExecuteAsync(
                $"delete from intake_check_{table} where check_number = @check",
                new { check }
            );
        await work.KeepAsync();
    }

    private static async Task UntilKeptInPartAsync(CheckedFolder folder)
    {
        for (var seen = 0L; seen < 2; await Task.Delay(20))
        {
            await using var work = await folder.Database.ReadAsync();
            seen = await work.Connection.ExecuteScalarAsync<long>("select count(*) from intake_finding");
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_wrong_in_the_lists_given_beside_is_kept_with_the_check(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        string[] notes = ["postcodes.csv: 2 of 9 rows were not used", "providers.csv: 1 row was not used"];

        var kept = await new KeepCheck(folder.Database, folder).RunAsync(
            new Checked([], [], []),
            "sent",
            folder.Officer,
            notes
        );

        var opened = await new OpenCheck(folder.Database).RunAsync(kept?.Number ?? 0, folder.Officer);
        Assert.Equal(notes, opened?.Notes);
    }

    /// <summary>A list of places that cannot be read to its end.</summary>
    private sealed class BreaksOff : IReadOnlyList<Found>
    {
        public int Count => 5;

        public Found this[int index] => Place(index);

        public IEnumerator<Found> GetEnumerator()
        {
            yield return Place(0);
            yield return Place(1);
            throw new IOException("The disk went away.");
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public static Found Place(int index) =>
            new("missing.csv", index + 2, "MIS_END", $"{index}", "Wrong.") { Table = "Missing", Year = 2026 };
    }
}
