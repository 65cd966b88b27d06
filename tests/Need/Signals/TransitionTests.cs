using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class TransitionTests
{
    private const string YearSix = "2015-03-01";
    private const string YearSeven = "2014-03-01";

    [Theory]
    [InlineData("Suspended 2025-09-01 DB 2", YearSix, "2026-03-31", 1)]
    [InlineData("Suspended 2025-08-31 DB 2", YearSix, "2026-03-31", 0)] // in year 5
    [InlineData("Suspended 2026-04-01 DB 2", YearSix, "2026-03-31", 0)] // has not happened yet
    [InlineData("Suspended 2025-08-31 DB 2", YearSeven, "2025-12-31", 1)] // carried into year 7
    [InlineData("Suspended 2025-08-31 DB 2", YearSeven, "2026-01-01", 0)] // the first term is over
    [InlineData("Suspended 2025-09-01 DB 2", YearSeven, "2025-12-31", 0)] // in year 7 itself
    [InlineData("WeekAttendance 2025-09-08 I///////// x6", YearSix, "2026-03-31", 6)]
    [InlineData("WeekAttendance 2025-09-08 I///////// x5", YearSix, "2026-03-31", 0)]
    [InlineData("WeekAttendance 2024-09-09 I///////// x6", YearSeven, "2025-10-01", 6)]
    [InlineData("Suspended 2025-10-01 DB 2;WeekAttendance 2025-09-08 I///////// x6", YearSix, "2026-03-31", 7)]
    [InlineData("Suspended 2025-10-01 DB 2;OnRoll 2025-10-02 7", YearSix, "2026-03-31", 0)] // taught a year ahead
    [InlineData("Suspended 2025-10-01 DB 2;OnRoll 2025-10-02 9", YearSix, "2026-03-31", 1)] // a slip of the pen
    public void A_worry_in_year_6_goes_along_to_secondary_school(
        string life,
        string born,
        string today,
        int evidence
    ) => Assert.Equal(evidence, Raised.Count(Transition.WorryInYearSix, life, born, today));

    [Theory]
    [InlineData("WeekAttendance 2024-09-09 ////////// x3;WeekAttendance 2025-09-08 I///////// x3", YearSeven, 3)]
    [InlineData("WeekAttendance 2024-09-09 ////////// x3;WeekAttendance 2025-09-08 I///////// x2", YearSeven, 0)]
    [InlineData("WeekAttendance 2024-09-09 I///////// x3;WeekAttendance 2025-09-08 I///////// x3", YearSeven, 0)]
    [InlineData("WeekAttendance 2024-09-09 I///////// x3;WeekAttendance 2025-09-08 II//////// x3", YearSeven, 3)]
    [InlineData("WeekAttendance 2024-09-09 ////////// x3;WeekAttendance 2025-09-08 I///////// x3", YearSix, 0)]
    [InlineData("TermAbsence 2024-12-31 100 0;TermAbsence 2025-12-31 100 10", YearSeven, 1)]
    [InlineData("TermAbsence 2024-12-31 100 0;TermAbsence 2025-12-31 100 9", YearSeven, 0)]
    public void Attendance_that_falls_in_year_7_is_against_year_6(string life, string born, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Transition.DroppedInYearSeven, life, born));

    [Theory]
    [InlineData("LeftRoll 2025-07-22 6", "2025-10-01", 1)]
    [InlineData("LeftRoll 2025-07-22 6", "2025-09-30", 0)] // schools may not have told us yet
    [InlineData("LeftRoll 2025-07-22 6", "2026-08-31", 1)]
    [InlineData("LeftRoll 2025-07-22 6", "2026-09-01", 0)] // the year is over
    [InlineData("LeftRoll 2025-05-31 6", "2025-10-01", 0)] // before the summer
    [InlineData("LeftRoll 2025-07-22 5", "2025-10-01", 0)]
    [InlineData("LeftRoll 2025-07-22", "2025-10-01", 1)] // the birth date says the year
    [InlineData("LeftRoll 2025-07-22 6;OnRoll 2025-10-01 7", "2025-10-01", 0)]
    [InlineData("LeftRoll 2025-07-22 6;WeekAttendance 2025-09-08 //////////", "2025-10-01", 0)]
    [InlineData("LeftRoll 2025-07-22 6;EducationPlacement 2025-09-01 EHE", "2025-10-01", 0)]
    public void No_child_is_lost_between_two_rolls(string life, string today, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Transition.NoSecondaryRoll, life, YearSeven, today));

    [Theory]
    [InlineData("LeftRoll 2024-04-01 7;LeftRoll 2026-03-31 9", 2)]
    [InlineData("LeftRoll 2024-03-31 7;LeftRoll 2026-03-31 9", 0)] // two years ago to the day
    [InlineData("LeftRoll 2024-07-19 6;LeftRoll 2026-03-31 9", 0)] // the end of primary school is no move
    [InlineData("LeftRoll 2026-03-31 9", 0)]
    public void Two_schools_left_in_two_years_are_many(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Transition.ManySchools, life));
}
