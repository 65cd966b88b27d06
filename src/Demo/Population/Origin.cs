using Headwater.Demo.Randomness;

namespace Headwater.Demo.Population;

/// <summary>Where a family's names come from, and the ethnicities and home languages that go with them.</summary>
public sealed record Origin(string Name, Weighted<string> Ethnicities, Weighted<string> Languages)
{
    public IReadOnlyList<string> Surnames { get; } = NameList.Read(Name, "surnames");

    public IReadOnlyList<string> Girls { get; } = NameList.Read(Name, "girls");

    public IReadOnlyList<string> Boys { get; } = NameList.Read(Name, "boys");

    public static Origin EastAfrican { get; } =
        new(
            "eastafrican",
            new(("BAFR", 94), ("OOTH", 6)),
            new(("SOM", 50), ("ENG", 20), ("AMR", 10), ("ARA", 12), ("OTH", 8))
        );

    public static Origin Arab { get; } =
        new(
            "arab",
            new(("OOTH", 80), ("WOTH", 14), ("AOTH", 6)),
            new(("ARA", 62), ("PRS", 14), ("ENG", 18), ("OTH", 6))
        );

    public static Origin European { get; } =
        new(
            "european",
            new(("WOTH", 92), ("MOTH", 6), ("WROM", 2)),
            new(("ENG", 28), ("SPA", 16), ("ITA", 12), ("POL", 12), ("POR", 10), ("FRN", 12), ("ALB", 6))
        );

    /// <summary>
    /// Made for a mixed inner-London school population; the 2011 to 2021 census mix of all ages is much less diverse.
    /// </summary>
    public static Weighted<Origin> Mix { get; } =
        new(
            (
                new("british", new(("WBRI", 86), ("MWBC", 4), ("MWAS", 4), ("MOTH", 6)), new(("ENG", 95), ("FRN", 5))),
                29
            ),
            (new("irish", new(("WIRI", 82), ("WBRI", 14), ("WIRT", 4)), new(("ENG", 1))), 3),
            (European, 19),
            (new("caribbean", new(("BCRB", 58), ("MWBC", 30), ("BOTH", 12)), new(("ENG", 1))), 9),
            (
                new(
                    "westafrican",
                    new(("BAFR", 86), ("MWBA", 8), ("BOTH", 6)),
                    new(("ENG", 52), ("YOR", 18), ("FRN", 16), ("OTH", 14))
                ),
                9
            ),
            (EastAfrican, 9),
            (Arab, 10),
            (
                new(
                    "southasian",
                    new(("ABAN", 28), ("APKN", 26), ("AIND", 26), ("AOTH", 14), ("MWAS", 6)),
                    new(("ENG", 34), ("BNG", 26), ("URD", 22), ("OTH", 18))
                ),
                6
            ),
            (
                new(
                    "eastasian",
                    new(("CHNE", 40), ("AOTH", 50), ("MWAS", 10)),
                    new(("ENG", 34), ("CHI", 34), ("OTH", 32))
                ),
                3
            ),
            (new("latin", new(("OOTH", 50), ("WOTH", 30), ("MOTH", 20)), new(("SPA", 54), ("POR", 36), ("ENG", 10))), 3)
        );
}
