using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class YouthJusticeTests
{
    [Theory]
    [InlineData("NFA", "edge-of-youth-justice")]
    [InlineData("RUI", "edge-of-youth-justice")]
    [InlineData("CR", "edge-of-youth-justice")]
    [InlineData("PREV", "edge-of-youth-justice")]
    [InlineData("YC", "youth-caution")]
    [InlineData("YCC", "youth-caution")]
    [InlineData("RO", "court-order")]
    [InlineData("YRO", "court-order")]
    [InlineData("CUST", "court-order")]
    public void Each_outcome_raises_one_signal(string outcome, string key) =>
        Assert.Equal(
            [key],
            YouthJustice
                .All.Where(signal => Raised.Count(signal, $"YouthJustice 2026-01-15 {outcome}") > 0)
                .Select(signal => signal.Key)
        );

    [Theory]
    [InlineData("YouthJustice 2025-04-01 CR", 1)]
    [InlineData("YouthJustice 2025-03-31 CR", 0)]
    [InlineData("YouthJustice 2026-04-01 CR", 0)]
    [InlineData("YouthJustice 2026-01-15 -", 0)]
    public void The_edge_of_youth_justice_counts_for_a_year(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(YouthJustice.OnTheEdge, life));

    [Theory]
    [InlineData("YouthJustice 2024-10-01 RO", 1)]
    [InlineData("YouthJustice 2024-09-30 RO", 0)]
    public void A_court_order_counts_for_eighteen_months(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(YouthJustice.CourtOrder, life));

    [Theory]
    [InlineData("2016-03-31", 1)]
    [InlineData("2016-04-01", 0)] // the age of criminal responsibility is ten
    public void A_caution_is_for_a_child_of_ten_or_more(string born, int evidence) =>
        Assert.Equal(evidence, Raised.Count(YouthJustice.Cautioned, "YouthJustice 2026-01-15 YC", born));
}
