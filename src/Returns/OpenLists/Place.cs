namespace Headwater.Returns.OpenLists;

/// <summary>Where a postcode lies.</summary>
/// <param name="Authority">The nine-letter code of the authority that looks after children there.</param>
/// <param name="East">Metres east on the national grid; null where the table has no point for the postcode.</param>
/// <param name="North">Metres north on the national grid; null where the table has no point for the postcode.</param>
public readonly record struct Place(string Authority, int? East, int? North)
{
    // SSDA903 guidance, placement distance: kilometres are divided by 1.6093, not by the mile's full 1.609344.
    private const double MetresInAMile = 1609.3;

    public bool IsInEngland => Authority.StartsWith('E');

    /// <summary>
    /// Miles in a straight line, to one decimal as the collection records it; null where no line can be measured, as one
    /// of the two has no point, or lies in Northern Ireland, whose points are of another grid.
    /// </summary>
    public decimal? MilesTo(Place other) =>
        IsOnIrishGrid == other.IsOnIrishGrid
        && East is { } east
        && North is { } north
        && other is { East: { } otherEast, North: { } otherNorth }
            ? (decimal)Math.Round(double.Hypot(east - otherEast, north - otherNorth) / MetresInAMile, 1)
            : null;

    /// <summary>Whether it lies in an authority; null where the table gives only the district and a county is asked for.</summary>
    public bool? IsIn(string authority) =>
        Authority == authority ? true
        : IsDistrict && authority.StartsWith("E10", StringComparison.Ordinal) ? null
        : false;

    private bool IsDistrict => Authority.StartsWith("E07", StringComparison.Ordinal);

    private bool IsOnIrishGrid => Authority.StartsWith('N');
}
