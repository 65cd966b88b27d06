using Headwater.Returns;
using Headwater.Returns.Attendance;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Schools;

/// <summary>A week of register marks becomes one entry of ten letters. Millions of rows pass here, so equal weeks share one text.</summary>
internal static class WeekOfMarks
{
    private static readonly Column[] Sessions =
    [
        WeeklyMarksTable.MondayMorning,
        WeeklyMarksTable.MondayAfternoon,
        WeeklyMarksTable.TuesdayMorning,
        WeeklyMarksTable.TuesdayAfternoon,
        WeeklyMarksTable.WednesdayMorning,
        WeeklyMarksTable.WednesdayAfternoon,
        WeeklyMarksTable.ThursdayMorning,
        WeeklyMarksTable.ThursdayAfternoon,
        WeeklyMarksTable.FridayMorning,
        WeeklyMarksTable.FridayAfternoon,
    ];

    private static readonly Dictionary<int, char> Letters = AttendanceMark.All.ToDictionary(
        mark => Pack(mark.Code.Select(c => (byte)c).ToArray()),
        mark => mark.Letter
    );

    public static Translation Translation { get; } =
        new(WeeklyMarksTable.Table, Order: 2, Precedence: 10, new Reader().Read);

    private static int Pack(ReadOnlySpan<byte> code) =>
        code.Length switch
        {
            0 => 0,
            1 => Upper(code[0]),
            _ => (Upper(code[0]) << 8) | Upper(code[1]),
        };

    private static byte Upper(byte c) => c is >= (byte)'a' and <= (byte)'z' ? (byte)(c - 32) : c;

    private sealed class Reader
    {
        private readonly HashSet<string> weeks = [];
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known;

        public Reader() => known = weeks.GetAlternateLookup<ReadOnlySpan<char>>();

        public void Read(Row row, Reception to)
        {
            if (row.Day(WeeklyMarksTable.WeekStart) is not { } on || row.Upn(WeeklyMarksTable.Upn) is not { } upn)
                return;

            Span<char> letters = stackalloc char[10];
            for (var i = 0; i < Sessions.Length; i++)
                letters[i] = Letters.GetValueOrDefault(Pack(row[Sessions[i]]), '-');

            var person = to.Person(SourceSystem.Schools, upn, row.Line);
            to[person].HasUpn(upn);
            var (missed, _) = AttendanceMark.Count(letters);
            to.Add(person, row.Line, Kind.WeekAttendance, on, code: Shared(letters), amount: missed);
        }

        private string Shared(ReadOnlySpan<char> letters)
        {
            lock (weeks)
            {
                if (known.TryGetValue(letters, out var week))
                    return week;
                week = letters.ToString();
                weeks.Add(week);
                return week;
            }
        }
    }
}
