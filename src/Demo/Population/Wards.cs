using Headwater.Demo.Randomness;

namespace Headwater.Demo.Population;

/// <summary>The wards of the borough, laid round a ring, so that near numbers are neighbours. Names and postcodes are made up.</summary>
public sealed class Wards
{
    private static readonly string[] First =
    [
        "Mill",
        "Brook",
        "Lock",
        "Ford",
        "Reed",
        "Heron",
        "Alder",
        "Willow",
        "Weir",
        "Spring",
        "Ferry",
        "Otter",
        "Stone",
        "Clay",
        "Chapel",
        "Garden",
        "Orchard",
        "Station",
        "Market",
        "Tower",
    ];

    private static readonly string[] Second =
    [
        "Street",
        "Road",
        "Lane",
        "Grove",
        "Gardens",
        "Terrace",
        "Close",
        "Court",
        "Row",
        "Crescent",
        "Way",
        "Walk",
    ];

    private static readonly string[] Letters =
    [
        .. from a in "ABDEFGHJLNPQRSTUWXYZ" from b in "ABDEFGHJLNPQRSTUWXYZ" select $"{a}{b}",
    ];

    public Wards(int children) => Count = Math.Clamp(children / 1609, 4, 60);

    public int Count { get; }

    /// <summary>From 0, the best off, to 1: neighbouring wards can differ greatly, as in an inner city.</summary>
    public double Hardship(int ward) => (ward * 7 % Count + 0.5) / Count;

    /// <summary>How many wards apart, going round the ring the shorter way.</summary>
    public int Between(int one, int other)
    {
        var apart = Math.Abs(one - other);
        return Math.Min(apart, Count - apart);
    }

    public Address Home(Draw draw, DateOnly from, double hardship)
    {
        // Families in hardship live oftener, not always, in wards of hardship.
        var ward = draw.Below(Count);
        for (var tries = 0; tries < 2 && Math.Abs(Hardship(ward) - hardship) > 0.35; tries++)
            ward = draw.Below(Count);
        var street = draw.Below(First.Length * Second.Length);
        var number = draw.Between(1, 120);
        return new(
            ward,
            number,
            $"{First[street % First.Length]} {Second[street / First.Length]}",
            Postcode(ward, street, number),
            from
        );
    }

    private static string Postcode(int ward, int street, int number)
    {
        var unit = (int)(Dice.Mix((ulong)((ward * 1000) + street) * 31 + (ulong)(number / 40)) % (ulong)Letters.Length);
        return $"HW{(ward / 3) + 1} {(ward % 3 * 3) + (street % 3) + 1}{Letters[unit]}";
    }
}
