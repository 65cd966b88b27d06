using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Headwater.Intake.Submissions;

namespace Headwater.Tests.Intake;

public class SupersedingTests
{
    [Theory]
    [InlineData(0, 100, 0, 100, "Replaces")]
    [InlineData(0, 100, 0, 120, "Replaces")]
    [InlineData(0, 100, 0, 80, "Replaces")]
    [InlineData(0, 100, 40, 140, "Replaces")]
    [InlineData(0, 100, 60, 160, "Apart")]
    [InlineData(0, 100, 100, 200, "Apart")]
    [InlineData(0, 100, 0, 20, "PartOnly")]
    [InlineData(0, 20, 0, 100, "Replaces")]
    [InlineData(0, 0, 0, 100, "Apart")]
    [InlineData(0, 60_000, 0, 60_500, "Replaces")]
    [InlineData(0, 60_000, 60_000, 120_000, "Apart")]
    [InlineData(0, 60_000, 50_000, 110_000, "Apart")]
    public void A_later_file_replaces_one_that_says_mostly_the_same(
        int from,
        int to,
        int laterFrom,
        int laterTo,
        string standing
    ) => Assert.Equal(standing, $"{Superseding.Judge(Of(laterFrom, laterTo), Of(from, to))}");

    [Fact]
    public void A_sketch_counts_few_keys_exactly_and_many_nearly() =>
        Assert.Multiple(
            () => Assert.Equal(0, Of(0, 0).Count),
            () => Assert.Equal(200, Of(0, 200).Count),
            () => Assert.InRange(Of(0, 200_000).Count, 160_000, 240_000)
        );

    [Fact]
    public void A_sketch_is_the_same_whatever_the_order_and_however_often_and_after_being_kept()
    {
        var keys = ArbMap.Default.GeneratorFor<byte[]>().NonEmptyListOf();

        Prop.ForAll(
                keys.ToArbitrary(),
                all =>
                {
                    var (one, other) = (new Sketch(), new Sketch());
                    foreach (var key in all)
                        one.Add(key, 0);
                    foreach (var key in all.Concat(all).Reverse())
                        other.Add(key, 0);
                    return one.Text == other.Text && Sketch.Parse(one.Text).Text == one.Text;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Sketch Of(int from, int to)
    {
        var sketch = new Sketch();
        for (var i = from; i < to; i++)
            sketch.Add(Encoding.ASCII.GetBytes($"A{i}"), 0);
        return sketch;
    }
}
