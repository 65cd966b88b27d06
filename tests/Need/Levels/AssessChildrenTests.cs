using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Levels;

public class AssessChildrenTests
{
    private const string Suspended = "Suspended 2026-01-15 DB 2";
    private const string Excluded = "PermanentlyExcluded 2026-02-15 DB";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_run_says_how_many_children_stand_where_and_why(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended);
        await borough.AddAsync(2, "Ben Example", $"{Suspended};{Excluded}");
        await borough.AddAsync(3, "Cai Example", "OnRoll 2026-01-15 9");
        await borough.AddAsync(4, "Dee Example", Suspended, authority: "E09999998");

        var run = await borough.AssessAsync();

        Assert.Equal((3, 4), (run.Children, run.Entries));
        Assert.Equal(
            new Dictionary<PathwayLevel, long>
            {
                [PathwayLevel.Emerging] = 1,
                [PathwayLevel.Edge] = 0,
                [PathwayLevel.Outside] = 1,
            },
            run.Levels
        );
        Assert.Equal(new Dictionary<string, long> { ["suspended"] = 2, ["permanently-excluded"] = 1 }, run.Signals);
        Assert.Equivalent(run, await new FindRun(borough.Database).NewestAsync(Borough.Analyst), strict: true);
        Assert.Null(await new FindRun(borough.Database).NewestAsync(Borough.Elsewhere));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reason_keeps_the_entries_that_raised_it(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(
            1,
            "Ada Example",
            "OnRoll 2026-01-15 9;Suspended 2026-01-15 DB 2;Suspended 2026-02-01..2026-02-03 - 3.5"
        );

        await borough.AssessAsync();

        var reason = Assert.Single((await borough.OpenAsync(1)).Reasons, reason => reason.Key == "suspended");
        Assert.Equal(
            Life.Entries("OnRoll 2026-01-15 9;Suspended 2026-01-15 DB 2;Suspended 2026-02-01..2026-02-03 - 3.5")
                .Skip(1),
            reason.Evidence.Select(told => told.Entry)
        );
        Assert.Equal((new DateOnly(2026, 1, 15), new DateOnly(2026, 2, 1)), (reason.Since, reason.Latest));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_changed_since_the_run_before_is_kept(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Up Example", Suspended);
        await borough.AddAsync(2, "Down Example", $"{Suspended};{Excluded}");
        await borough.AddAsync(3, "Gone Example", Suspended);
        await borough.AddAsync(4, "Same Example", Suspended);
        await borough.AddAsync(5, "New Example", "OnRoll 2026-01-15 9");
        await borough.AssessAsync(Life.Today);
        Assert.All((await borough.ListAsync()).Children, child => Assert.Equal(Change.Same, child.Change));

        await borough.ChangeAsync(1, $"{Suspended};{Excluded}");
        await borough.ChangeAsync(2, Suspended);
        await borough.ChangeAsync(3, "OnRoll 2026-01-15 9");
        await borough.ChangeAsync(5, Suspended);
        var next = Life.Today.AddDays(7);
        await borough.AssessAsync(next);
        // The same again on the same day: what is new stays new.
        await borough.AssessAsync(next);

        var now = (await borough.ListAsync(new ListFilter(Order: ListOrder.Name))).Children;
        Assert.Equal(
            [
                ("Down Example", Change.Down, PathwayLevel.Outside, next),
                ("New Example", Change.New, PathwayLevel.Mainstream, next),
                ("Same Example", Change.Same, PathwayLevel.Emerging, Life.Today),
                ("Up Example", Change.Up, PathwayLevel.Emerging, next),
            ],
            now.Select(child => (child.Name, child.Change, child.Was ?? default, child.ChangedOn ?? default))
        );
        var gone = Assert.Single((await borough.ListAsync(new ListFilter(Change: Change.Gone))).Children);
        Assert.Equal(("Gone Example", PathwayLevel.Mainstream), (gone.Name, gone.Suggested));
        Assert.Equal([2, 4], await SinceFirst(borough));

        await borough.AssessAsync(next.AddDays(7));
        Assert.Empty(await borough.ListedAsync(new ListFilter(Change: Change.Gone)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_same_children_make_the_same_rows_every_time(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        foreach (var seed in Enumerable.Range(1, 40))
            await borough.AddAsync(
                seed,
                $"Child Number{seed}",
                $"{Suspended};Suspended 2025-{1 + seed % 12:00}-01 DB 4"
            );
        await borough.AssessAsync();
        var first = await Everything(borough);

        await borough.AssessAsync();

        Assert.Equal(first, await Everything(borough));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_run_that_stops_half_way_leaves_the_one_before(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended);
        var before = await borough.AssessAsync();
        await borough.ChangeAsync(1, Excluded);
        var broken = Exclusions.Suspended with { Raise = (_, _, _) => throw new InvalidOperationException("A fault.") };

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new AssessChildren(borough.Database, Policy.Default, borough.Clock).RunAsync(
                Life.Today,
                [broken],
                Borough.Practitioner
            )
        );

        Assert.Equal(before.Id, (await new FindRun(borough.Database).NewestAsync(Borough.Analyst))?.Id);
        Assert.Equal(PathwayLevel.Emerging, (await borough.OpenAsync(1)).Suggested);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Removing_a_signal_changes_exactly_the_children_who_had_it(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended);
        await borough.AddAsync(2, "Ben Example", $"{Suspended};{Excluded}");
        await borough.AddAsync(3, "Cai Example", "Missing 2026-03-01 M");
        await borough.AssessAsync();

        await new AssessChildren(borough.Database, Policy.Default, borough.Clock).RunAsync(
            Life.Today,
            [.. Catalogue.All.Where(signal => signal.Key != "suspended")],
            Borough.Practitioner
        );

        Assert.Equal([2, 3], (await borough.ListedAsync()).Order());
        Assert.Equal(["permanently-excluded"], (await borough.OpenAsync(2)).Reasons.Select(reason => reason.Key));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_who_sees_every_child_can_have_them_assessed(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        var assess = new AssessChildren(borough.Database, Policy.Default, borough.Clock);

        Assert.Null(await assess.RunAsync(Life.Today, Borough.LeadOf("999001")));
        Assert.Null(await assess.RunAsync(Life.Today, Borough.Administrator));
        Assert.Equal(0, (await assess.RunAsync(Life.Today, Borough.Analyst))?.Children);
    }

    private static async Task<IEnumerable<long>> SinceFirst(Borough borough) =>
        (await borough.ListAsync())
            .Children.Where(child =>
                child.Reasons.Any(reason => reason.Key == "suspended" && reason.FirstSeen == Life.Today)
            )
            .Select(child => child.Child)
            .Where(child => child is 2 or 4 or 5)
            .Order();

    private static async Task<string> Everything(Borough borough)
    {
        var reasons = await borough.AskAsync<string>(
            "select min(evidence) || max(evidence) || count(*) || max(first_seen) || sum(entries) from need_reason"
        );
        var suggestions = await borough.AskAsync<string>(
            "select max(since) || max(change) || sum(level) || sum(child * shown) from need_suggestion"
        );
        return reasons + suggestions;
    }
}
