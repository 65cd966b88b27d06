using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class AttendanceTests
{
    private const string SeenSince = "Contact 2026-03-20";

    private const string FullYearBefore = "WeekAttendance 2025-09-08 ////////// x8;";

    [Theory]
    [InlineData("WeekAttendance 2025-09-08 I///////// x8", 8)] // eight of eighty is a tenth
    [InlineData("WeekAttendance 2025-09-08 I///////// x7;WeekAttendance 2025-11-03 //////////", 0)] // seven is not
    [InlineData("WeekAttendance 2025-09-08 I///////// x6", 6)] // sixty sessions are enough to say
    [InlineData("WeekAttendance 2025-09-08 I///////// x5;WeekAttendance 2025-10-13 II///////X", 0)] // fifty-nine are not
    [InlineData("WeekAttendance 2025-08-25 I///////// x6", 0)] // a week of August is last year's
    [InlineData("WeekAttendance 2025-09-01 I///////// x6", 6)]
    [InlineData("WeekAttendance 2026-02-23 I///////// x6", 6)]
    [InlineData("WeekAttendance 2026-03-02 I///////// x6", 0)] // the sixth week has not begun
    [InlineData("WeekAttendance 2025-09-08 I####DXYZQ x8", 0)] // one possible session a week
    [InlineData("WeekAttendance 2025-09-08 BKPVWJL/// x8", 0)] // taught elsewhere, and late, are not absence
    [InlineData("WeekAttendance 2025-09-08 E///////// x8", 8)] // suspended is
    [InlineData("TermAbsence 2025-12-31 120 12", 1)] // where no weeks were sent, a term tells
    [InlineData("TermAbsence 2025-12-31 120 11", 0)]
    [InlineData("TermAbsence 2025-10-02 120 12", 0)] // October's census tells of the summer term
    [InlineData("TermAbsence 2025-12-31 - 60", 0)] // out of how many, nobody says
    [InlineData("TermAbsence 2025-12-31 120 60;WeekAttendance 2025-09-08 ////////// x8", 0)] // weeks are believed first
    public void Persistent_absence_is_a_tenth_of_the_childs_own_sessions_this_school_year(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.PersistentlyAbsent, life));

    [Theory]
    [InlineData("2021-03-31", 8)]
    [InlineData("2021-04-01", 0)] // still four
    [InlineData("2008-04-01", 8)] // still seventeen
    [InlineData("2008-03-31", 0)]
    [InlineData("", 8)] // not known is not a reason to leave a child out
    public void Absence_is_looked_for_from_five_to_seventeen(string born, int evidence) =>
        Assert.Equal(
            evidence,
            Raised.Count(Attendance.PersistentlyAbsent, "WeekAttendance 2025-09-08 I///////// x8", born)
        );

    [Theory]
    [InlineData("WeekAttendance 2024-09-09 I///////// x6", 6)]
    [InlineData("WeekAttendance 2024-09-09 I///////// x5;WeekAttendance 2024-11-04 //////////", 0)]
    [InlineData("WeekAttendance 2024-09-09 I///////// x6;WeekAttendance 2025-09-08 ////////// x6", 0)] // this year speaks for itself
    [InlineData("WeekAttendance 2024-09-09 I///////// x6;WeekAttendance 2025-09-08 ////////// x5", 6)]
    [InlineData("WeekAttendance 2023-09-11 I///////// x6", 0)] // two years ago
    [InlineData("TermAbsence 2025-10-02 120 12", 1)] // the summer term
    [InlineData("TermAbsence 2025-01-16 120 12;TermAbsence 2025-10-02 120 12", 2)]
    [InlineData("TermAbsence 2024-10-03 120 12", 0)] // the summer before
    public void Last_years_absence_counts_until_this_year_has_enough_sessions(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.PersistentlyAbsentLastYear, life));

    [Theory]
    [InlineData("WeekAttendance 2025-09-08 IIIII///// x8", 8)]
    [InlineData("WeekAttendance 2025-09-08 IIIII///// x7;WeekAttendance 2025-11-03 IIII//////", 0)]
    [InlineData("WeekAttendance 2025-09-08 IIIII///// x5", 0)]
    public void Severe_absence_is_half(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.SeverelyAbsent, life));

    [Theory]
    [InlineData("WeekAttendance 2026-02-23 III/////// x3;WeekAttendance 2026-03-16 ////////// x3", 3)] // nine of sixty
    [InlineData("WeekAttendance 2026-02-23 II//////// x4;WeekAttendance 2026-03-23 ////////// x2", 0)] // eight of sixty
    [InlineData("WeekAttendance 2026-03-16 IIIII///// x2;WeekAttendance 2026-03-30 #/////////", 0)] // twenty-nine sessions
    [InlineData("WeekAttendance 2026-03-16 IIIII///// x3", 3)] // thirty
    [InlineData("WeekAttendance 2026-02-17 IIIIIIIIII;WeekAttendance 2026-02-23 ////////// x4", 0)] // six weeks ago to the day
    [InlineData("WeekAttendance 2026-02-18 IIIIIIIIII;WeekAttendance 2026-02-23 ////////// x4", 1)]
    public void Falling_fast_is_against_the_childs_own_past_year(string recent, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.FallingFast, FullYearBefore + recent));

    [Theory]
    [InlineData("WeekAttendance 2026-03-16 IIIII///// x3", 0)] // there is no past to fall from
    [InlineData("WeekAttendance 2025-09-08 IIIII///// x8;WeekAttendance 2026-03-09 IIIII///// x4", 0)] // as bad as ever
    public void Attendance_that_was_never_better_has_not_fallen(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.FallingFast, life));

    [Theory]
    [InlineData("WeekAttendance 2026-03-23 pppp//////", 1)]
    [InlineData("WeekAttendance 2026-03-23 ppp///////", 0)]
    [InlineData("WeekAttendance 2026-03-16 pp////////;WeekAttendance 2026-03-23 pp////////", 2)]
    [InlineData("WeekAttendance 2026-02-17 pppp//////", 0)] // six weeks ago to the day
    [InlineData("WeekAttendance 2026-02-18 pppp//////", 1)]
    public void A_part_time_timetable_is_four_marks_in_six_weeks(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.PartTimeTimetable, life));

    [Theory]
    [InlineData("2024-08-31", 0)]
    [InlineData("2024-09-01", 1)]
    public void A_part_time_timetable_has_a_mark_of_its_own_since_September_2024(string today, int evidence) =>
        Assert.Equal(
            evidence,
            Raised.Count(Attendance.PartTimeTimetable, "WeekAttendance 2024-08-26 pppp//////", today: today)
        );

    [Theory]
    [InlineData("WeekAttendance 2026-03-23 NNNNNOOOOO", 1)]
    [InlineData("WeekAttendance 2026-03-23 NNNNNOOOO/", 0)]
    [InlineData("WeekAttendance 2026-03-23 IIIIIUUUUU", 0)] // ill, and late, are explained
    [InlineData("WeekAttendance 2026-01-06 NNNNNNNNNN", 0)] // twelve weeks ago to the day
    [InlineData("WeekAttendance 2026-01-07 NNNNNNNNNN", 1)]
    public void Absence_without_explanation_is_ten_sessions_in_twelve_weeks(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.Unexplained, life));

    [Theory]
    [InlineData("LeftRoll 2026-03-02 9", 2)]
    [InlineData("LeftRoll 2026-03-03 9", 0)] // four weeks ago to the day
    [InlineData("LeftRoll 2025-04-01 8", 2)]
    [InlineData("LeftRoll 2025-03-31 8", 0)] // a year ago to the day
    [InlineData("LeftRoll 2026-01-05 9;OnRoll 2026-01-22 9", 0)]
    [InlineData("LeftRoll 2026-01-05 9;OnRoll 2025-10-02..2026-01-05 9", 2)] // the roll that they left
    [InlineData("LeftRoll 2026-01-05 9;OnRoll 2025-10-02..2026-02-05 9", 0)] // also on another
    [InlineData("LeftRoll 2026-01-05 9;WeekAttendance 2026-01-12 //////////", 0)] // in a register since
    [InlineData("LeftRoll 2026-01-05 9;AlternativeProvision 2026-01-12 PRU 10", 0)]
    [InlineData("LeftRoll 2026-01-05 9;AlternativeProvision 2026-01-12..2026-02-12 PRU 10", 2)] // no longer
    [InlineData("LeftRoll 2026-01-05 9;EducationPlacement 2026-01-12 EHE", 0)] // taught at home
    [InlineData("LeftRoll 2026-01-05 9;EducationPlacement 2025-09-01", 2)] // the school that they left
    [InlineData("LeftRoll 2026-01-05 9;EducationPlacement 2026-01-12", 0)] // a school since
    public void On_no_roll_is_a_leaving_with_nothing_after_it(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.OnNoRoll, $"{life};{SeenSince}"));

    [Theory]
    [InlineData("2009-09-01", 2)] // year 11
    [InlineData("2009-08-31", 0)] // year 12
    [InlineData("2020-08-31", 2)] // year 1
    [InlineData("2020-09-01", 0)] // reception
    public void On_no_roll_is_for_the_years_of_compulsory_school(string born, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.OnNoRoll, $"LeftRoll 2026-01-05;{SeenSince}", born));

    [Theory]
    [InlineData("2025-09-19", 0)] // twenty-eight days, and August
    [InlineData("2025-09-20", 2)]
    public void August_is_not_time_out_of_school(string today, int evidence) =>
        Assert.Equal(
            evidence,
            Raised.Count(Attendance.OnNoRoll, "LeftRoll 2025-07-22 8;Contact 2025-09-01", today: today)
        );

    [Theory]
    [InlineData("", 0)] // the family may have moved away
    [InlineData(";Contact 2026-01-05", 0)] // before, or on the day
    [InlineData(";Contact 2026-01-06", 2)]
    [InlineData(";Contact 2026-04-01", 0)] // has not happened yet
    [InlineData(";Missing 2026-02-01", 2)]
    [InlineData(";Moved 2026-02-01", 0)]
    public void On_no_roll_is_for_children_whom_somebody_has_seen_here_since(string seen, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Attendance.OnNoRoll, $"LeftRoll 2026-01-05 9{seen}"));

    [Fact]
    public void The_end_of_primary_school_has_a_signal_of_its_own() =>
        Assert.Equal(0, Raised.Count(Attendance.OnNoRoll, $"LeftRoll 2025-07-22 6;{SeenSince}", born: "2014-03-01"));
}
