using Headwater.Need.Validity;

namespace Headwater.Tests.Need.Validity;

public class SharesTests
{
    [Fact]
    public void A_share_lies_within_its_bounds_and_they_narrow_with_the_number_of_children()
    {
        var few = Shares.Of(Half(20));
        var many = Shares.Of(Half(2000));

        Assert.Equal((0.5, 20L), (few.Value, few.Of));
        Assert.InRange(few.Value, few.Low, few.High);
        Assert.InRange(many.High - many.Low, 0.02, 0.06);
        Assert.True(few.High - few.Low > 3 * (many.High - many.Low));
    }

    [Fact]
    public void The_months_of_one_child_are_not_so_many_children()
    {
        var often = Shares.Of([.. Half(20).Select(child => (50 * child.Counts, 50 * child.Of))]);
        var once = Shares.Of(Half(20));

        Assert.Equal((once.Low, once.High), (often.Low, often.High));
        Assert.Equal(1000, often.Of);
    }

    [Fact]
    public void Of_nobody_there_is_no_share() =>
        Assert.Equal((0L, double.NaN), (Shares.Of([(0, 0)]).Of, Shares.Of([]).Value));

    private static List<(int Counts, int Of)> Half(int children) =>
        [.. Enumerable.Range(0, children).Select(i => (i % 2, 1))];
}
