using Headwater.Returns.Rules;
using Headwater.Returns.SchoolCensus.Rules;
using static Headwater.Returns.Attendance.WeeklyMarksTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Attendance.Rules;

/// <summary>Our own rules of the register.</summary>
public static class AttendanceRules
{
    /// <summary>A clean row; it is the clean return too.</summary>
    public const string Clean = """
        row WeeklyMarks URN=100001 UPN=A950000178301 WeekStart=06/10/2025 MonAM=/ MonPM=\ TueAM=/ TuePM=\ WedAM=L WedPM=\ ThuAM=I ThuPM=I FriAM=/ FriPM=\
        """;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "ATT01",
            Always,
            [WeeklyMarksTable.Table],
            [WeekStart],
            "The same week of a pupil at one school stands twice",
            "Keep one of the two; if a file was sent again, leave the first out.",
            EachChild(child =>
                child.HasOwnNumber
                    ? child[WeeklyMarksTable.Table]
                        .OnOneDay(WeekStart)
                        .SelectMany(week => week.Alike(line => line.At(Urn)))
                    : []
            )
        )
        {
            Fails = """
                WeeklyMarks
                WeeklyMarks MonAM=I
                """,
            Passes = """
                WeeklyMarks
                WeeklyMarks WeekStart=13/10/2025
                """,
        },
        new(
            "ATT02",
            Always,
            [WeeklyMarksTable.Table],
            [WeekStart],
            "The week does not begin on a Monday",
            "Let the export give the Monday of each week; marks may stand under wrong days.",
            Each(WeeklyMarksTable.Table, line => line.Day(WeekStart) is { DayOfWeek: not DayOfWeek.Monday })
        )
        {
            Fails = "WeeklyMarks WeekStart=07/10/2025",
            Passes = "WeeklyMarks WeekStart=13/10/2025",
        },
        new(
            "ATT03",
            Always,
            [WeeklyMarksTable.Table],
            [WeekStart],
            "The week is still to come",
            "Check the year of the day.",
            Whole(year =>
                year.Beside.Today is { } today
                    ? year.All(WeeklyMarksTable.Table).Where(line => line.Day(WeekStart) > today)
                    : []
            )
        )
        {
            Needs = Needs.Today,
            Fails = "WeeklyMarks WeekStart=06/04/2026",
            Passes = "WeeklyMarks WeekStart=30/03/2026",
        },
        new(
            "ATT04",
            Always,
            [WeeklyMarksTable.Table],
            [MondayMorning],
            "A week has no mark at all",
            "Ask the school whether the register was taken. If it was closed, each session is marked #.",
            Each(WeeklyMarksTable.Table, line => RegisterWeek.Marks.All(column => line.IsBlank(column)))
        )
        {
            Fails = "WeeklyMarks MonAM=_ MonPM=_ TueAM=_ TuePM=_ WedAM=_ WedPM=_ ThuAM=_ ThuPM=_ FriAM=_ FriPM=_",
            Passes = "WeeklyMarks MonAM=_ MonPM=_ TueAM=_ TuePM=_ WedAM=_ WedPM=_ ThuAM=_ ThuPM=_ FriAM=/ FriPM=_",
        },
        new(
            "ATT05",
            Always,
            [WeeklyMarksTable.Table],
            [WeekStart],
            "The pupil is marked present on a day on which no school is open",
            "Bank holidays, and the days of the Christmas and summer holidays, are marked #. Check the week; marks may stand a week off.",
            Each(
                WeeklyMarksTable.Table,
                line => RegisterWeek.ClosedOn(line) is { } closed && closed.Any(column => line.IsPresent(column))
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                WeeklyMarks WeekStart=25/08/2025
                WeeklyMarks WeekStart=29/12/2025
                """,
            Passes = """
                WeeklyMarks WeekStart=25/08/2025 MonAM=# MonPM=#
                WeeklyMarks WeekStart=05/01/2026
                """,
        },
        new(
            "ATT06",
            Always,
            [WeeklyMarksTable.Table],
            [WeekStart],
            "Two schools mark the pupil present in the same session",
            "Where a pupil is at two schools, each marks D for the sessions at the other. Else one of them marks another child, or one who left.",
            EachChild(child => child.HasOwnNumber ? PresentTwice(child) : [])
        )
        {
            Fails = """
                WeeklyMarks
                WeeklyMarks URN=100002 MonAM=D MonPM=D TueAM=D TuePM=D WedAM=D WedPM=D ThuAM=/ ThuPM=\ FriAM=/ FriPM=D
                """,
            Passes = """
                WeeklyMarks
                WeeklyMarks URN=100002 MonAM=D MonPM=D TueAM=D TuePM=D WedAM=D WedPM=D ThuAM=/ ThuPM=\ FriAM=D FriPM=D
                """,
        },
        new(
            "ATT07",
            Always,
            [WeeklyMarksTable.Table],
            [MondayMorning],
            "A mark of the morning stands in an afternoon, or one of the afternoon in a morning",
            "/ is for mornings and \\ for afternoons: ask whether the export puts sessions in the right order.",
            Each(
                WeeklyMarksTable.Table,
                line =>
                    RegisterWeek.Mornings.Any(column => line[column] is "\\")
                    || RegisterWeek.Afternoons.Any(column => line[column] is "/")
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                WeeklyMarks MonAM=\
                WeeklyMarks FriPM=/ UPN=B801200005001
                """,
            Passes = """
                WeeklyMarks MonAM=L MonPM=L
                """,
        },
        new(
            "ATT08",
            Always,
            [WeeklyMarksTable.Table],
            [MondayMorning],
            "An absence still has no reason two weeks after the week ended",
            "N is for a reason not known yet, and is replaced within five school days: by the reason, or by O where there is none that the school accepts. Working together to improve school attendance, 2024.",
            Whole(year =>
                year.Beside.Today is { } today
                    ? year.All(WeeklyMarksTable.Table)
                        .Where(line =>
                            line.Day(WeekStart)?.AddDays(7 + 14) <= today
                            && RegisterWeek.Marks.Any(column => line[column] is "N")
                        )
                    : []
            )
        )
        {
            Severity = Severity.Query,
            Needs = Needs.Today,
            Fails = "WeeklyMarks WeekStart=09/03/2026 ThuAM=N",
            Passes = """
                WeeklyMarks WeekStart=16/03/2026 ThuAM=N
                WeeklyMarks WeekStart=09/03/2026 ThuAM=O
                """,
        },
    ];

    private static IEnumerable<Line> PresentTwice(Child child) =>
        child[WeeklyMarksTable.Table]
            .OnOneDay(WeekStart)
            .SelectMany(week =>
                week.Where(line =>
                    week.Any(other =>
                        line.At(Urn) != other.At(Urn)
                        && RegisterWeek.Marks.Any(column => line.IsPresent(column) && other.IsPresent(column))
                    )
                )
            );
}
