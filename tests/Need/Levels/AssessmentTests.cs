using Headwater.Need.Levels;
using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Levels;

public class AssessmentTests
{
    [Theory]
    [InlineData("", PathwayLevel.Mainstream)]
    [InlineData("Suspended 2026-01-15 DB 2", PathwayLevel.Emerging)]
    [InlineData("Suspended 2026-01-15 DB 2;Suspended 2026-02-15 DB 2", PathwayLevel.Edge)]
    [InlineData("Suspended 2026-01-15 DB 2;PermanentlyExcluded 2026-02-15 DB", PathwayLevel.Outside)]
    public void The_level_is_the_highest_of_the_reasons(string life, PathwayLevel level) =>
        Assert.Equal(level, Of(life).Level);

    [Theory]
    [InlineData("Suspended 2026-01-15 DB 2", PathwayLevel.Mainstream, "suspended")]
    [InlineData("Suspended 2026-01-15 DB 2;Suspended 2026-02-15 DB 2", PathwayLevel.Emerging, "suspended-again")]
    [InlineData("PermanentlyExcluded 2026-02-15 DB", PathwayLevel.Mainstream, "permanently-excluded")]
    public void What_holds_a_child_at_a_level_is_what_would_step_them_down(
        string life,
        PathwayLevel below,
        string holding
    )
    {
        var assessment = Of(life);

        Assert.Equal([holding], assessment.Holding.Select(reason => reason.Signal.Key));
        Assert.Equal(below, assessment.LevelBelow);
    }

    [Fact]
    public void A_reason_counts_from_its_earliest_entry()
    {
        var reason = Of("Suspended 2026-01-15 DB 2;Suspended 2025-11-20 DB 2").Reasons[0];

        Assert.Equal((new DateOnly(2025, 11, 20), new DateOnly(2026, 1, 15)), (reason.Since, reason.Latest));
    }

    [Fact]
    public void A_level_is_the_highest_of_its_reasons_in_every_life()
    {
        foreach (var seed in RandomLife.Seeds(3000))
        {
            var assessment = Assessment.Of(RandomLife.Of(seed), Life.Today, Policy.Default, Catalogue.All);
            Assert.Equal(
                assessment.Reasons.Select(reason => reason.Signal.Level).DefaultIfEmpty(PathwayLevel.Mainstream).Max(),
                assessment.Level
            );
        }
    }

    public static TheoryData<string> Keys => [.. Catalogue.All.Select(signal => signal.Key)];

    [Theory, MemberData(nameof(Keys))]
    public void Removing_a_signal_changes_exactly_the_children_who_had_it(string key)
    {
        var without = Catalogue.All.Where(signal => signal.Key != key).ToList();
        foreach (var seed in RandomLife.Seeds(400))
        {
            var life = RandomLife.Of(seed);
            var before = Assessment.Of(life, Life.Today, Policy.Default, Catalogue.All);
            var after = Assessment.Of(life, Life.Today, Policy.Default, without);

            Assert.Equal(
                before.Reasons.Select(reason => reason.Signal.Key).Where(each => each != key),
                after.Reasons.Select(reason => reason.Signal.Key)
            );
        }
    }

    private static Assessment Of(string life) =>
        Assessment.Of(Life.Of(life), Life.Today, Policy.Default, Catalogue.All);
}
