using Headwater.Vocabulary;

namespace Headwater.Web.Attendance;

/// <summary>How much of a half term a child was at school.</summary>
public sealed record Attended(HalfTerm HalfTerm, int Possible, int Missed)
{
    /// <summary>In whole hundredths, rounded down, so that nobody reads 90 who stands below it.</summary>
    public int Percent => 100 * (Possible - Missed) / Possible;

    /// <summary>Each half term in which the child could have come, the oldest first.</summary>
    public static IReadOnlyList<Attended> ByHalfTerm(IEnumerable<Entry> weeks) =>
        [
            .. weeks
                .Where(week => week is { Kind: Kind.WeekAttendance, Code: not null })
                .GroupBy(week => HalfTerm.OfWeek(week.On))
                .Select(half => Sum(half.Key, half))
                .Where(half => half.Possible > 0)
                .OrderBy(half => half.HalfTerm.Year.Ends)
                .ThenBy(half => half.HalfTerm.Part),
        ];

    private static Attended Sum(HalfTerm half, IEnumerable<Entry> weeks)
    {
        var (missed, possible) = (0, 0);
        foreach (var week in weeks)
        {
            var count = AttendanceMark.Count(week.Code);
            missed += count.Missed;
            possible += count.Possible;
        }

        return new Attended(half, possible, missed);
    }
}
