using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class ExclusionsTests
{
    [Theory]
    [InlineData("Suspended 2025-04-01 DB 2", 1)]
    [InlineData("Suspended 2025-03-31 DB 2", 0)] // a year ago to the day
    [InlineData("Suspended 2026-03-31 DB 2", 1)]
    [InlineData("Suspended 2026-04-01 DB 2", 0)] // has not happened yet
    [InlineData("PermanentlyExcluded 2026-01-15 DB", 0)]
    public void A_suspension_counts_for_a_year(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Exclusions.Suspended, life));

    [Theory]
    [InlineData("Suspended 2025-04-01 DB 2;Suspended 2026-03-31 DB 2", 2)]
    [InlineData("Suspended 2025-03-31 DB 2;Suspended 2026-03-31 DB 2", 0)]
    [InlineData("Suspended 2025-06-01 DB 2;Suspended 2025-11-01 PP 2;Suspended 2026-03-31 DB 2", 3)]
    public void Two_suspensions_in_a_year_are_more_than_one(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Exclusions.SuspendedAgain, life));

    [Theory]
    [InlineData("Suspended 2025-09-01 DB 20;Suspended 2026-02-01 DB 10", 2)]
    [InlineData("Suspended 2025-09-01 DB 20;Suspended 2026-02-01 DB 9", 0)] // fourteen days and a half
    [InlineData("Suspended 2025-08-31 DB 20;Suspended 2026-02-01 DB 10", 0)] // the first is last year's
    [InlineData("Suspended 2025-09-01 DB 29;Suspended 2026-02-01 DB", 0)] // how long is not known
    public void Many_days_are_fifteen_in_a_school_year(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Exclusions.ManyDays, life));

    [Theory]
    [InlineData("Suspended 2025-08-31 DB 2", "2014-03-01", 1)] // still year 6
    [InlineData("Suspended 2025-09-01 DB 2", "2014-03-01", 0)] // year 7
    [InlineData("Suspended 2024-04-01 DB 2", "2014-03-01", 1)]
    [InlineData("Suspended 2024-03-31 DB 2", "2014-03-01", 0)] // two years ago to the day
    [InlineData("Suspended 2025-02-01 DB 2;OnRoll 2024-10-03 6", "", 1)] // the roll says the year
    [InlineData("Suspended 2025-02-01 DB 2;OnRoll 2024-10-03 7", "", 0)]
    [InlineData("Suspended 2025-02-01 DB 2", "", 0)] // nobody says the year
    public void A_suspension_in_primary_school_counts_for_two_years(string life, string born, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Exclusions.SuspendedInPrimary, life, born));

    [Theory]
    [InlineData("Suspended 2026-01-15 DB 2;WeekAttendance 2025-09-08 I///////// x6", 7)]
    [InlineData("Suspended 2026-01-15 DB 2;WeekAttendance 2025-09-08 I///////// x5", 0)]
    [InlineData("Suspended 2025-01-15 DB 2;WeekAttendance 2025-09-08 I///////// x6", 0)]
    public void Suspended_and_absent_needs_both(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Exclusions.SuspendedAndAbsent, life));

    [Theory]
    [InlineData("PermanentlyExcluded 2025-04-01 DB", 1)]
    [InlineData("PermanentlyExcluded 2025-03-31 DB", 0)]
    [InlineData("PermanentlyExcluded 2026-04-01 DB", 0)]
    public void A_permanent_exclusion_counts_for_a_year(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Exclusions.PermanentlyExcluded, life));

    [Theory]
    [InlineData("Suspended 2025-10-17 DB 2;LeftRoll 2026-01-15 9", 2)]
    [InlineData("Suspended 2025-10-16 DB 2;LeftRoll 2026-01-15 9", 0)] // ninety-one days before
    [InlineData("Suspended 2026-01-16 DB 2;LeftRoll 2026-01-15 9", 0)] // at the next school
    [InlineData("Suspended 2025-02-01 DB 2;LeftRoll 2025-03-31 8", 0)] // left a year ago to the day
    [InlineData("Suspended 2025-02-01 DB 2;LeftRoll 2025-04-01 8", 2)]
    [InlineData("Suspended 2025-06-20 DB 2;LeftRoll 2025-07-22 11", 0)] // everyone leaves at the end of year 11
    [InlineData("Suspended 2025-06-20 DB 2;LeftRoll 2025-07-22 10", 2)]
    public void Leaving_soon_after_a_suspension_is_a_question_to_ask(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Exclusions.LeftAfterSuspension, life));
}
