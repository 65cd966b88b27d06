namespace Headwater.Records.Matching.Keys;

/// <summary>Records that share all of some features are compared.</summary>
/// <param name="Unordered">Whether the first two features may stand in each other's place: names swapped.</param>
/// <param name="Thinning">What parts a block that is too large, one after the other.</param>
internal sealed record Rule(
    string Words,
    IReadOnlyList<Feature> Features,
    IReadOnlyList<Feature> Thinning,
    bool Unordered = false
);
