using System.Globalization;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons;

/// <summary>A made-up area, large enough for its people: its postcodes, each on one street.</summary>
internal sealed class Town
{
    private const string Units = "ABDEFGHJLNPQRSTUWXYZ";
    private const int UnitsInSector = 150;

    // Letters that begin no postcode of the United Kingdom.
    private static readonly string[] Areas = ["HW", "QT", "JD", "VN", "XR", "ZL", "QH", "JK"];

    private static readonly string[] First = NameFile.Words("streets", "first");
    private static readonly string[] Second = NameFile.Words("streets", "second");

    private readonly int postcodes;

    public Town(long households) => postcodes = (int)Math.Clamp(households / 4, 40, 8 * 95 * 9 * UnitsInSector);

    public Home Home(Draw draw)
    {
        var postcode = draw.Below(postcodes);
        // One street in seven is of flats.
        var flats = Dice.Mix((ulong)(postcode / 2) + 11) % 7 is 0;
        return new(
            postcode,
            flats ? 1 + draw.Below(3) : (postcode % 2 * 40) + draw.Between(1, 40),
            flats ? draw.Between(1, 48) : 0
        );
    }

    /// <summary>A home in the same few streets.</summary>
    public Home Near(Draw draw, Home home)
    {
        var near = Home(draw);
        var postcode = Math.Clamp(home.Postcode + draw.Between(-6, 6), 0, postcodes - 1);
        return near with { Postcode = postcode };
    }

    /// <summary>The postcode of a school or an office, which clerks write where they know no other.</summary>
    public string Office(Draw draw, Home home)
    {
        var near = home.Postcode / 300 * 300;
        return Postcode(Math.Min(near + (draw.Below(5) * 17), postcodes - 1));
    }

    public static string Postcode(int postcode)
    {
        var unit = postcode % UnitsInSector * 13 % (Units.Length * Units.Length);
        var sector = postcode / UnitsInSector;
        var district = sector / 9;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Areas[district % Areas.Length]}{1 + (district / Areas.Length)} {1 + (sector % 9)}{Units[unit / Units.Length]}{Units[unit % Units.Length]}"
        );
    }

    /// <summary>Half as many streets as postcodes; the same name stands in several parts of the area.</summary>
    public static string Street(int postcode)
    {
        var bits = Dice.Mix((ulong)(postcode / 2) * 2654435761);
        var first = First[bits % (ulong)First.Length];
        // A third of all streets are Roads.
        var second = (bits >> 20) % 3 is 0 ? Second[0] : Second[(bits >> 32) % (ulong)Second.Length];
        return $"{first} {second}";
    }
}

/// <param name="Flat">0 for a house.</param>
internal readonly record struct Home(int Postcode, int Number, int Flat)
{
    public string Address =>
        Flat is 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Number} {Town.Street(Postcode)}")
            : string.Create(CultureInfo.InvariantCulture, $"Flat {Flat}, {Number} {Town.Street(Postcode)}");
}
