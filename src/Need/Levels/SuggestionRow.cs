namespace Headwater.Need.Levels;

/// <summary>A suggestion on its way to the database.</summary>
internal sealed record SuggestionRow(
    long Child,
    PathwayLevel Level,
    DateOnly Since,
    PathwayLevel? Was,
    DateOnly ChangedOn,
    NeedLevel NeedLevel,
    int Reasons,
    PathwayLevel Shown
)
{
    public Change Change => Changes.Between(Was, Level);

    public static SuggestionRow Of(Found found, Earlier earlier, DateOnly on) =>
        new(
            found.Child,
            found.Level,
            earlier.Since(found.Child, found.Level, on),
            earlier.Was(found.Child),
            earlier.ChangedOn(found.Child, found.Level, on),
            found.NeedLevel,
            found.Reasons.Count,
            earlier.Agreed(found.Child) ?? found.Level
        );

    /// <summary>A child of whom nothing dated is known any more.</summary>
    public static SuggestionRow WithoutEntries(long child, Earlier earlier, DateOnly on) =>
        new(
            child,
            PathwayLevel.Mainstream,
            earlier.Since(child, PathwayLevel.Mainstream, on),
            earlier.Was(child),
            earlier.ChangedOn(child, PathwayLevel.Mainstream, on),
            NeedLevel.Universal,
            Reasons: 0,
            earlier.Agreed(child) ?? PathwayLevel.Mainstream
        );
}
