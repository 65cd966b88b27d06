using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>Things that last, as they stood on a day: what has since ended was still open then.</summary>
internal static class Spells
{
    public static bool IsOpen(in Entry entry, DateOnly today) =>
        entry.On <= today && (entry.Until is null || entry.Until > today);

    /// <summary>Open at some time after one day and not later than another.</summary>
    public static bool IsOpen(in Entry entry, DateOnly after, DateOnly until) =>
        entry.On <= until && (entry.Until is null || entry.Until > after);

    public static bool AnyOpen(ReadOnlySpan<Entry> entries, DateOnly today) => AnyOpen(entries, today, today);

    public static bool AnyOpen(ReadOnlySpan<Entry> entries, DateOnly after, DateOnly until)
    {
        foreach (ref readonly var entry in entries)
        {
            if (IsOpen(entry, after, until))
                return true;
        }

        return false;
    }

    public static bool InCare(Timeline timeline, DateOnly today)
    {
        foreach (ref readonly var episode in timeline.Of(Kind.CareEpisode))
        {
            if (IsCare(episode) && IsOpen(episode, today))
                return true;
        }

        return false;
    }

    public static IReadOnlyList<Entry> OpenCare(Timeline timeline, DateOnly today) =>
        Evidence.Where(
            timeline.Of(Kind.CareEpisode),
            today,
            static (in episode, day) => IsCare(episode) && IsOpen(episode, day)
        );

    // V3 and V4 are short breaks, which no count of looked-after children includes: guide to the SSDA903 return.
    public static bool IsCare(in Entry episode) => episode.Code is not ("V3" or "V4");
}
