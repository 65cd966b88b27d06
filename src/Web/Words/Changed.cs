using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;

namespace Headwater.Web.Words;

/// <summary>What the newest run changed in a suggestion, in words.</summary>
public static class Changed
{
    /// <summary>Empty where nothing changed.</summary>
    public static string InWords(Change change, PathwayLevel? was, DateOnly? on) =>
        change switch
        {
            Change.New => $"New on the list, {on.InWords()}",
            Change.Up => $"Moved up from {Was(was)} on {on.InWords()}",
            Change.Down => $"Moved down from {Was(was)} on {on.InWords()}",
            Change.Gone => $"No reason any more since {on.InWords()}",
            _ => "",
        };

    /// <summary>"Since Headwater looked before: 3 are new, 1 moved up."</summary>
    public static string InWords(CountsOfAge counts)
    {
        var parts = new[]
        {
            (Change.New, "new"),
            (Change.Up, "moved up"),
            (Change.Down, "moved down"),
            (Change.Gone, "no longer with a reason"),
        }
            .Select(part => (Count: counts.Changes.GetValueOrDefault(part.Item1), Words: part.Item2))
            .Where(part => part.Count > 0)
            .Select(part => $"{Count.Number(part.Count)} {part.Words}")
            .ToList();
        return parts.Count is 0
            ? "Nothing changed since Headwater looked before."
            : $"Since Headwater looked before: {string.Join(", ", parts)}.";
    }

    private static string Was(PathwayLevel? was) => (was ?? PathwayLevel.Mainstream).InBrief().ToLowerInvariant();
}
