using System.Globalization;
using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons;

/// <summary>Where a family's names come from: lists of common ones, and parts from which a long tail of rare ones is made.</summary>
internal sealed class Heritage
{
    // As many rare names as a list of everybody in England would show more than a few times.
    private const int RareNames = 60_000;

    // The commonest of the rare are about equally rare.
    private const double Flat = 200;

    private readonly Ranked surnames;
    private readonly Ranked girls;
    private readonly Ranked boys;
    private readonly double rareSurnames;
    private readonly double rareGiven;
    private readonly string[] starts;
    private readonly string[] middles;
    private readonly string[] ends;
    private readonly string[] givenStarts;
    private readonly string[] girlEnds;
    private readonly string[] boyEnds;

    private Heritage(string name, double rareSurnames, double rareGiven, double flat, string? borough = null)
    {
        Name = name;
        this.rareSurnames = rareSurnames;
        this.rareGiven = rareGiven;
        surnames = new(Listed("surnames"), flat);
        girls = new(Listed("girls"), 8);
        boys = new(Listed("boys"), name is "pakistani" or "bangladeshi" or "arab" or "eastafrican" ? 1 : 8);
        starts = NameFile.Words(name, "starts");
        middles = ["", .. NameFile.Words(name, "middles")];
        ends = NameFile.Words(name, "ends");
        givenStarts = NameFile.Words(name, "given-starts");
        girlEnds = NameFile.Words(name, "girl-ends");
        boyEnds = NameFile.Words(name, "boy-ends");

        IEnumerable<string> Listed(string kind) =>
            [.. borough is null ? [] : NameList.Read(borough, kind), .. NameFile.Words(name, kind)];
    }

    public string Name { get; }

    /// <summary>About as the children of a large English city.</summary>
    public static Weighted<Heritage> City { get; } =
        new(
            (new("british", 0.42, 0.05, 3, "british"), 47),
            (new("pakistani", 0.05, 0.08, 1.5), 10),
            (new("indian", 0.14, 0.10, 1), 7),
            (new("westafrican", 0.30, 0.14, 8, "westafrican"), 7),
            (new("easterneuropean", 0.45, 0.06, 8), 6),
            (new("bangladeshi", 0.06, 0.10, 2), 4.5),
            (new("caribbean", 0.16, 0.16, 4, "caribbean"), 4),
            (new("arab", 0.22, 0.08, 4, "arab"), 4),
            (new("eastafrican", 0.14, 0.08, 2, "eastafrican"), 3.5),
            (new("irish", 0.15, 0.04, 6, "irish"), 2.5),
            (new("latin", 0.2, 0.05, 3, "latin"), 2.5),
            (new("turkish", 0.2, 0.04, 4), 1.5),
            (new("chinese", 0.08, 0.16, 1, "eastasian"), 1.5)
        );

    public static Heritage British => City.Items[0];

    /// <summary>About as the people of England who were written of in the last two centuries.</summary>
    public static Weighted<Heritage> Biographical { get; } =
        new((British, 84), (City.Items[9], 9), (City.Items[2], 3), (City.Items[6], 2), (City.Items[4], 2));

    public string Surname(Draw draw) =>
        draw.Falls(rareSurnames) ? Rare(draw, starts, middles, ends) : surnames.Pick(draw);

    public string Given(Draw draw, char sex) =>
        draw.Falls(rareGiven)
            ? Rare(draw, givenStarts, [""], sex is 'M' ? boyEnds : girlEnds)
            : (sex is 'M' ? boys : girls).Pick(draw);

    // The chance of the r-th rare name falls as 1/(r + flat); which parts make it is the same for everyone.
    private static string Rare(Draw draw, string[] starts, string[] middles, string[] ends)
    {
        var most = Math.Min(RareNames, starts.Length * middles.Length * ends.Length);
        var flat = Math.Min(Flat, most / 4.0);
        var nth = (int)(flat * (Math.Pow(1 + (most / flat), draw.Unit()) - 1));
        var bits = Dice.Mix((ulong)nth + 0x5bd1e995);
        var start = starts[bits % (ulong)starts.Length];
        var middle = (bits >> 16) % 3 is 0 ? middles[(bits >> 24) % (ulong)middles.Length] : "";
        var end = ends[(bits >> 40) % (ulong)ends.Length];
        return string.Create(CultureInfo.InvariantCulture, $"{start}{middle}{end}");
    }
}
