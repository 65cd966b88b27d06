using Headwater.Intake.Drafts;
using Headwater.Returns.Codes;
using static Headwater.Returns.Attendance.WeeklyMarksTable;
using Kind = Headwater.Vocabulary.Kind;

namespace Headwater.Intake.Entries.Schools;

/// <summary>A pupil's week in the register.</summary>
internal static class WeeklyMarks
{
    private static readonly Returns.Column[] Sessions =
    [
        MondayMorning,
        MondayAfternoon,
        TuesdayMorning,
        TuesdayAfternoon,
        WednesdayMorning,
        WednesdayAfternoon,
        ThursdayMorning,
        ThursdayAfternoon,
        FridayMorning,
        FridayAfternoon,
    ];

    public static Translation Translation { get; } = new(Table, Precedence: 12, Period.Term, WeekStart, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(WeekStart) is not { } monday)
            return;
        if (Pupil.Numbered(reading, Upn) is not { } pupil)
        {
            reading.LeaveOut(
                Upn,
                "identity",
                "UPN says that there is no number, and marks have no name; the row was left out"
            );
            return;
        }

        Span<char> letters = stackalloc char[10];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = MarkCodes.Letter(row.Code(Sessions[i]));
        reading.Add(
            pupil,
            Kind.WeekAttendance,
            monday,
            code: reading.Unit.Pool.Of(letters),
            amount: Vocabulary.AttendanceMark.Count(letters).Missed
        );
    }
}
