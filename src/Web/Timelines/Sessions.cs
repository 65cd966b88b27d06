using System.Globalization;
using Headwater.Records.Timelines;
using Headwater.Web.Attendance;
using Headwater.Web.Words;

namespace Headwater.Web.Timelines;

/// <summary>Says how much of school was missed.</summary>
public static class Sessions
{
    public static string OfWeeks(IEnumerable<ToldEntry> weeks)
    {
        var halves = Attended.ByHalfTerm(weeks.Select(told => told.Entry));
        return InWords(halves.Sum(half => half.Missed), halves.Sum(half => half.Possible));
    }

    /// <summary>Of weeks that stand there because something was missed in them.</summary>
    public static string OfWeeksMissed(IReadOnlyList<ToldEntry> weeks)
    {
        var missed = Attended.ByHalfTerm(weeks.Select(told => told.Entry)).Sum(half => half.Missed);
        return $"Missed {Count.Of(missed, "session", "sessions")} in {Count.Of(weeks.Count, "week", "weeks")}.";
    }

    /// <summary>A term's entry holds the sessions possible as its code, those missed as its amount.</summary>
    public static string OfTerms(IReadOnlyList<ToldEntry> terms) =>
        InWords(
            (int)terms.Sum(told => told.Entry.Amount ?? 0),
            terms.Sum(told => int.Parse(told.Entry.Code ?? "0", CultureInfo.InvariantCulture))
        );

    public static string InWords(int missed, int possible) =>
        (missed, possible) switch
        {
            (_, 0) => "No sessions to come to.",
            (0, _) => $"Came to all {Count.Of(possible, "session", "sessions")}.",
            _ =>
                $"Missed {Count.Number(missed)} of {Count.Of(possible, "session", "sessions")}: came to {100 * (possible - missed) / possible} of every 100.",
        };
}
