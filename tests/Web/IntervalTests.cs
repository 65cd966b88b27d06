using Headwater.Records.Matching.Quality;
using Headwater.Web.Matching;

namespace Headwater.Tests.Web;

public class IntervalTests
{
    [Theory]
    [InlineData(0.931, 0.9, 0.952, "93.1% (90% to 95.2%)")]
    [InlineData(0.98, 0.95, 0.99999, "98.0% (95.0% or more)")]
    [InlineData(1, 0.982, 1, "98.2% or more")]
    [InlineData(1, 0.9997, 1, "over 99.9%")]
    [InlineData(1, 1, 1, "over 99.9%")]
    [InlineData(0.9999, 0.9996, 0.99999, "over 99.9%")]
    [InlineData(0.57, 0.57, 0.57, "57%")]
    [InlineData(0.9972, 0.99703, 0.99738, "99.72% (99.70% to 99.74%)")]
    [InlineData(0.5712, 0.5706, 0.5719, "57.1% (57.1% to 57.2%)")]
    public void An_estimate_never_says_that_it_is_all(double share, double low, double high, string words) =>
        Assert.Equal(words, Interval.InWords(new Estimate(share, low, high)));

    [Fact]
    public void What_was_counted_to_the_last_may_be_all() =>
        Assert.Equal("100%", Interval.InWords(new Estimate(1, 1, 1) { IsCounted = true }));
}
