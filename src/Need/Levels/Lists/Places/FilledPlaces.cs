namespace Headwater.Need.Levels.Lists.Places;

/// <summary>A child with what decides their place.</summary>
/// <param name="Number">Their place, from 1.</param>
public sealed record PlacedChild(int Number, ListedChild Child, Precedence Precedence);

/// <summary>Who comes first.</summary>
/// <param name="Of">Of how many children they were chosen.</param>
/// <param name="LeftOut">How many more there are who have a social worker, and were left out for it.</param>
/// <param name="In">As many as there is room for.</param>
/// <param name="Outside">Those who come next.</param>
public sealed record FilledPlaces(
    long Of,
    long LeftOut,
    IReadOnlyList<PlacedChild> In,
    IReadOnlyList<PlacedChild> Outside
);
