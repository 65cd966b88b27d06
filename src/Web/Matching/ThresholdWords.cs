using System.Globalization;
using Headwater.Records.Matching.Quality;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>What a threshold does, counted in pairs, and what to do about it.</summary>
public static class ThresholdWords
{
    private const double HalfAPair = 0.5;

    /// <summary>"95%", "99.5%".</summary>
    public static string From(double probability) =>
        $"{(probability * 100).ToString("0.##", CultureInfo.InvariantCulture)}%";

    /// <summary>"about 3", "fewer than 1": an estimate is never said to be none.</summary>
    public static string About(double? pairs) =>
        pairs switch
        {
            null => "cannot be said",
            < HalfAPair => "fewer than 1",
            { } some => $"about {Count.Number((long)Math.Round(some))}",
        };

    /// <param name="thresholds">From the lowest up, the policy's own among them.</param>
    /// <param name="waiting">How many pairs still wait for an answer; null where the reader is not told.</param>
    public static string WhatToDo(IReadOnlyList<ThresholdEffect> thresholds, int? waiting = null)
    {
        var place = thresholds.ToList().FindIndex(each => each.IsPolicy);
        if (place < 0 || thresholds[place] is not { Wrong: { } wrong } now)
            return "Nothing is joined by likeness, so there is nothing to choose by.";

        var up = thresholds.Skip(place + 1).FirstOrDefault(each => wrong - (each.Wrong ?? 0) >= HalfAPair);
        if (wrong >= HalfAPair && up is not null)
            return $"To have fewer wrong joins, join from {From(up.Join)}: {About(wrong - (up.Wrong ?? 0))} fewer of them, for {More(up.Asked - now.Asked)} to ask about.";
        var down = thresholds.Take(place).FirstOrDefault(each => each.Wrong < HalfAPair && each.Asked < now.Asked);
        if (wrong < HalfAPair && down is not null)
            return waiting is 0
                ? "Fewer than 1 wrong join is expected, and every pair to ask about has been answered, so it can stay as it is."
                : $"Fewer than 1 wrong join is expected, so it can stay as it is. As far as the weights know, joining from {From(down.Join)} would be no worse, and leave {Count.Of(Math.Min(now.Asked - down.Asked, waiting ?? long.MaxValue), "pair", "pairs")} fewer to ask about.";
        return "It can stay as it is: no other threshold here would give fewer wrong joins, or fewer pairs to ask about for as few.";
    }

    private static string More(long pairs) =>
        pairs > 0 ? $"{Count.Of(pairs, "more pair", "more pairs")}" : "no more pairs";
}
