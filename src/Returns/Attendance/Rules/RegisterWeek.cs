using Headwater.Returns.Exclusions.Rules;
using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Attendance.WeeklyMarksTable;

namespace Headwater.Returns.Attendance.Rules;

/// <summary>The sessions of a week in the register, from Monday morning on.</summary>
internal static class RegisterWeek
{
    private const int Days = 5;

    public static IReadOnlyList<Column> Mornings { get; } =
    [MondayMorning, TuesdayMorning, WednesdayMorning, ThursdayMorning, FridayMorning];

    public static IReadOnlyList<Column> Afternoons { get; } =
    [MondayAfternoon, TuesdayAfternoon, WednesdayAfternoon, ThursdayAfternoon, FridayAfternoon];

    public static IReadOnlyList<Column> Marks { get; } =
    [.. Mornings.Zip(Afternoons).SelectMany(day => new[] { day.First, day.Second })];

    // Years of registers hold few weeks, and each is asked about for every pupil.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<DateOnly, Column[]?> Closed = new();

    private static readonly HashSet<string> Present =
    [
        .. AttendanceMark.All.Where(mark => mark.Class is MarkClass.Present).Select(mark => mark.Code),
    ];

    extension(Line line)
    {
        /// <summary>Whether the pupil was in the school: on time or late.</summary>
        public bool IsPresent(Column session) => Present.Contains(line[session]);
    }

    /// <summary>The sessions of the days on which no school is open; null where there are none or the week is not known.</summary>
    public static Column[]? ClosedOn(Line line) =>
        line.Day(WeekStart) is { DayOfWeek: DayOfWeek.Monday } monday ? Closed.GetOrAdd(monday, Find) : null;

    /// <summary>The mark's column for a session of a day; null at weekends.</summary>
    public static (Column Morning, Column Afternoon)? SessionsOf(DateOnly day) =>
        ((int)day.DayOfWeek + 6) % 7 is < Days and var place ? (Mornings[place], Afternoons[place]) : null;

    private static Column[]? Find(DateOnly monday)
    {
        var closed = Enumerable
            .Range(0, Days)
            .Where(day => SuspensionDays.IsNoSchoolDay(monday.AddDays(day)))
            .SelectMany(day => new[] { Mornings[day], Afternoons[day] })
            .ToArray();
        return closed.Length is 0 ? null : closed;
    }
}
