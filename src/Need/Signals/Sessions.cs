using System.Globalization;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>Half-days of school: how many a child could have come to, and how many of those they missed.</summary>
internal readonly record struct Sessions(int Missed, int Possible)
{
    /// <summary>Whether at least this share was missed; never where too few were possible to say.</summary>
    public bool AreMissed(int percent, int minimum) => Possible >= minimum && 100 * Missed >= percent * Possible;

    /// <summary>Whether the share missed is at least so many percentage points above that of another time.</summary>
    public bool AreWorseThan(Sessions other, int points) =>
        100L * Missed * other.Possible - 100L * other.Missed * Possible >= (long)points * Possible * other.Possible;

    /// <summary>The entries that tell most exactly of a time: its weeks, or its terms where no weeks were sent.</summary>
    public static ReadOnlySpan<Entry> Entries(Timeline timeline, DateOnly after, DateOnly until, DateOnly today)
    {
        var weeks = timeline.Of(Kind.WeekAttendance, after, until < today ? until : today);
        return weeks.IsEmpty ? Terms(timeline, after, until, today) : weeks;
    }

    // A census tells of the term before it: that of October tells of the summer term, and so of the year before.
    private static ReadOnlySpan<Entry> Terms(Timeline timeline, DateOnly after, DateOnly until, DateOnly today)
    {
        var last = until.AddMonths(3);
        return timeline.Of(Kind.TermAbsence, after.AddMonths(3), last < today ? last : today);
    }

    public static Sessions Of(ReadOnlySpan<Entry> entries)
    {
        var (missed, possible) = (0, 0);
        foreach (ref readonly var entry in entries)
        {
            var (here, outOf) = Count(entry);
            missed += here;
            possible += outOf;
        }

        return new(missed, possible);
    }

    /// <summary>The weeks or terms in which something was missed.</summary>
    public static IReadOnlyList<Entry> Missing(ReadOnlySpan<Entry> entries) =>
        Evidence.Where(entries, 0, static (in entry, _) => Count(entry).Missed > 0);

    /// <summary>How many of a week's marks are among the letters.</summary>
    public static int Marked(ReadOnlySpan<Entry> weeks, string letters)
    {
        var count = 0;
        foreach (ref readonly var week in weeks)
            count += Marked(week, letters);
        return count;
    }

    /// <summary>The weeks with one of these marks.</summary>
    public static IReadOnlyList<Entry> WithMarks(ReadOnlySpan<Entry> weeks, string letters) =>
        Evidence.Where(weeks, letters, static (in week, some) => Marked(week, some) > 0);

    private static int Marked(in Entry week, string letters)
    {
        var count = 0;
        foreach (var letter in week.Code.AsSpan())
            count += letters.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
        return count;
    }

    private static (int Missed, int Possible) Count(in Entry entry) =>
        entry.Kind is Kind.WeekAttendance ? AttendanceMark.Count(entry.Code)
        : int.TryParse(entry.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var possible)
            ? ((int)(entry.Amount ?? 0), possible)
        : (0, 0);
}
