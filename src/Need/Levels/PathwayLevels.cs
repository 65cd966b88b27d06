namespace Headwater.Need.Levels;

/// <summary>What a pathway level is called, what it means, and what is offered at it.</summary>
public sealed record PathwayLevelDescription(
    PathwayLevel Level,
    string Name,
    string Meaning,
    IReadOnlyList<Response> Responses
);

/// <summary>The pathway levels, described once: pages, exports and the reference take their words from here.</summary>
public static class PathwayLevels
{
    public const string Source = "Children's services priority areas for 2019-20 (19 June 2019), section 1";

    public static IReadOnlyList<PathwayLevelDescription> All { get; } =
    [
        new(
            PathwayLevel.Mainstream,
            "On the mainstream pathway",
            "No signal is raised. The child goes to school and nothing we hold gives cause to ask more.",
            []
        ),
        new(
            PathwayLevel.Emerging,
            "Emerging needs in mainstream",
            "The child is in mainstream school, with the first signs that things are getting harder.",
            Response.AtLevelOne
        ),
        new(
            PathwayLevel.Edge,
            "On the edge of exclusion from mainstream",
            "The child clearly needs support, and could lose their place in mainstream without it.",
            Response.AtLevelTwo
        ),
        new(
            PathwayLevel.Outside,
            "Outside mainstream",
            "The child is no longer in mainstream education, work or training, or lives in a way that puts them outside it.",
            Response.AtLevelThree
        ),
    ];

    public static PathwayLevelDescription Describe(this PathwayLevel level) =>
        (int)level < All.Count
            ? All[(int)level]
            : throw new ArgumentOutOfRangeException(nameof(level), level, "No such level.");
}
