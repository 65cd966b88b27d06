using Headwater.Need.Levels.Lists.Places;
using Headwater.Web.Words;

namespace Headwater.Web.Lists;

/// <summary>Says what decides a place, so that it can be held against the place after it.</summary>
public static class PlaceWords
{
    /// <summary>All that is looked at, in its order: "3 parts of life, 5 reasons (2 new), the oldest since 3 March 2026".</summary>
    public static string Of(Precedence place) =>
        place.Reasons is 0
            ? "No reason any more"
            : $"{Parts(place)}, {Reasons(place)}{(place.New > 0 ? $" ({Count.Number(place.New)} new)" : "")}, the oldest since {place.Oldest.InWords()}";

    /// <summary>Why a child comes before another, by the first thing that is not the same.</summary>
    public static string Before(Precedence first, Precedence next) =>
        first.DecidedBy(next) switch
        {
            Step.PartsOfLife => $"the reasons are of {Parts(first)}, not {Count.Number(next.PartsOfLife)}",
            Step.Reasons => $"as many parts of life, but {Reasons(first)}, not {Count.Number(next.Reasons)}",
            Step.Level =>
                $"as many reasons, but {first.Level.InBrief().ToLowerInvariant()}, not {next.Level.InBrief().ToLowerInvariant()}",
            Step.New => $"as many reasons, but {Count.Number(first.New)} of them new, not {Count.Number(next.New)}",
            Step.Waiting =>
                $"as many reasons, but waiting since {first.Oldest.InWords()}, not since {next.Oldest.InWords()}",
            _ => "nothing tells the two apart: drawn by lot",
        };

    private static string Parts(Precedence place) => Count.Of(place.PartsOfLife, "part of life", "parts of life");

    private static string Reasons(Precedence place) => Count.Of(place.Reasons, "reason", "reasons");
}
