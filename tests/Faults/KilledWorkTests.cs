namespace Headwater.Tests.Faults;

/// <summary>Loading, matching and assessing, killed at moments that nobody chose: the old state or the new, and the next run finishes.</summary>
public class KilledWorkTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_load_killed_at_any_moment_has_done_all_or_nothing(Engine engine)
    {
        await using var borrowed = new Borrowed(engine);
        var (first, database) = await borrowed.EmptyAsync();
        await Killed.WholeAsync("load", borrowed.Census, "--database", first.Place);
        var backUp = await borrowed.RememberAsync(database);
        var before = await WholeState.OfAsync(database);
        var whole = await Killed.WholeAsync("load", borrowed.Files, "--database", first.Place);
        var after = await WholeState.OfAsync(database);
        var random = new Random(Sizes.Seed);

        var (temporary, now) = await borrowed.AsRememberedAsync(backUp);
        for (var i = 0; i < Sizes.Times; i++)
        {
            var trail = await WholeState.TrailAsync(now);
            await Killed.RunAsync(whole * random.NextDouble(), "load", borrowed.Files, "--database", temporary.Place);

            await Borrowed.AssertWholeAsync(now);
            var kept = await WholeState.TrailAsync(now) > trail;
            Assert.Equal(kept ? after : before, await WholeState.OfAsync(now));
            if (kept)
                (temporary, now) = await borrowed.AsRememberedAsync(backUp);
        }

        await Killed.WholeAsync("load", borrowed.Files, "--database", temporary.Place);
        Assert.Equal(after, await WholeState.OfAsync(now));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_assessment_killed_at_any_moment_has_done_all_or_nothing(Engine engine)
    {
        await using var borrowed = new Borrowed(engine);
        var (temporary, database) = await borrowed.EmptyAsync();
        await Killed.WholeAsync("load", borrowed.Files, "--database", temporary.Place);
        await Killed.WholeAsync("assess", "--on", "2026-09-30", "--database", temporary.Place);
        var backUp = await borrowed.RememberAsync(database);
        var before = await WholeState.OfAsync(database);
        string[] words = ["assess", "--on", "2026-10-31", "--database"];
        var whole = await Killed.WholeAsync([.. words, temporary.Place]);
        var after = await WholeState.OfAsync(database);
        Assert.NotEqual(before, after);
        var random = new Random(Sizes.Seed + 1);

        (temporary, database) = await borrowed.AsRememberedAsync(backUp);
        for (var i = 0; i < Sizes.Times; i++)
        {
            var trail = await WholeState.TrailAsync(database);
            await Killed.RunAsync(whole * random.NextDouble(), [.. words, temporary.Place]);

            await Borrowed.AssertWholeAsync(database);
            var kept = await WholeState.TrailAsync(database) > trail;
            Assert.Equal(kept ? after : before, await WholeState.OfAsync(database));
            if (kept)
                (temporary, database) = await borrowed.AsRememberedAsync(backUp);
        }

        await Killed.WholeAsync([.. words, temporary.Place]);
        Assert.Equal(after, await WholeState.OfAsync(database));
    }
}
