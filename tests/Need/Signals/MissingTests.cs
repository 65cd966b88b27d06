using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class MissingTests
{
    [Theory]
    [InlineData("Missing 2026-01-01 M", 1)]
    [InlineData("Missing 2025-12-31 M", 0)] // ninety days ago
    [InlineData("Missing 2026-04-01 M", 0)]
    public void Going_missing_counts_for_ninety_days(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Missing.Once, life));

    [Theory]
    [InlineData("Missing 2026-01-01..2026-01-02 M;Missing 2026-03-31 A", 2)]
    [InlineData("Missing 2025-12-31..2026-01-02 M;Missing 2026-03-31 A", 0)]
    [InlineData("Missing 2026-01-01 M", 0)]
    [InlineData("Missing 2026-01-01 M;Missing 2026-01-01 A", 0)] // once, told by two lists
    public void Twice_in_ninety_days_is_more_than_once(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Missing.Again, life));

    [Theory]
    [InlineData("Missing 2026-03-20..2026-03-27 M", 1)]
    [InlineData("Missing 2026-03-20..2026-03-28 M", 0)] // three days ago to the day
    [InlineData("Missing 2026-03-20 M", 0)] // not back yet
    [InlineData("Missing 2025-12-31..2026-01-01 M", 0)] // ninety days ago
    [InlineData("Missing 2026-03-20..2026-03-21 M;ReturnInterview 2026-03-23 Y", 0)]
    [InlineData("Missing 2026-03-20..2026-03-21 M;ReturnInterview 2026-03-23 N", 1)] // offered, not taken up
    [InlineData("Missing 2026-03-20..2026-03-21 M;ReturnInterview 2026-03-21 -", 1)]
    [InlineData("Missing 2026-03-20..2026-03-21 M;ReturnInterview 2026-03-19 Y", 1)] // about an earlier time
    [InlineData("Missing 2026-02-01..2026-02-02 M;ReturnInterview 2026-02-03 Y;Missing 2026-03-20..2026-03-21 M", 1)]
    public void Nobody_has_heard_why_until_an_interview_is_taken_up(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Missing.NoInterview, life));
}
