namespace Headwater.Returns.Rules;

/// <summary>Where a postcode lies.</summary>
/// <param name="Authority">The nine-letter code of the local authority.</param>
/// <param name="East">Metres east on the national grid.</param>
/// <param name="North">Metres north on the national grid.</param>
public readonly record struct Place(string Authority, int East, int North)
{
    private const double MetresInAMile = 1609.344;

    /// <summary>Miles in a straight line, to one decimal as the Department records it.</summary>
    public double MilesTo(Place other) =>
        Math.Round(double.Hypot(East - other.East, North - other.North) / MetresInAMile, 1);
}

/// <summary>An open table of postcodes.</summary>
/// <param name="Places">By postcode in capitals, without blanks.</param>
public sealed record Postcodes(IReadOnlyDictionary<string, Place> Places)
{
    /// <summary>Where a postcode lies, however it is spaced; null where the table does not have it.</summary>
    public Place? Find(string postcode) =>
        Places.TryGetValue(postcode.Replace(" ", "", StringComparison.Ordinal), out var place) ? place : null;
}
