using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>
/// How far from home a child lives: miles in a straight line between the two postcodes' points, to one decimal. The
/// return has no column for it; the collection works it out, and so do these rules.
/// </summary>
internal static class PlacementDistanceRules
{
    private const string CheckBoth =
        "Check both postcodes: the distance is worked out from them, and the table of postcodes must have each.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        // Published as a distance outside 0.0 to 999.9 miles. One that is worked out is always within; it is not valid
        // where the postcodes given lead to none.
        new(
            "164",
            Always,
            [Episodes],
            [PlacementPostcode, HomePostcode],
            "Distance is not valid. Please check a valid postcode has been entered.",
            CheckBoth,
            Each(
                Episodes,
                (each, child) =>
                    each[HomePostcode] is not ""
                    && each[PlacementPostcode] is not ""
                    && !each.IsShortBreak
                    && !HasBothEnds(each, child)
                    && !child.WasUnaccompanied
            )
        )
        {
            SeesMoreWith = Needs.Postcodes | Needs.LastYear,
            Fails = "Episodes PL_POST=AA1_1ZZ",
            Passes = """
                Episodes CHILD=200 PL_POST=AA1_1ZZ LS=V3
                Episodes CHILD=300 PL_POST=AA1_1ZZ
                UASC CHILD=300
                """,
        },
        // Two good postcodes between which no straight line can be measured, as one lies in Northern Ireland, are no fault.
        new(
            "392a",
            Always,
            [Episodes],
            [PlacementPostcode, HomePostcode],
            "Child is looked after but no distance is recorded.",
            "Give the postcodes of home and of the placement. A child who came alone to seek asylum needs none: then list the child in the UASC file.",
            Each(Episodes, (each, child) => !each.IsShortBreak && !HasBothEnds(each, child) && !child.WasUnaccompanied)
        )
        {
            SeesMoreWith = Needs.Postcodes | Needs.LastYear,
            Fails = "Episodes HOME_POST=_",
            Passes = """
                Episodes HOME_POST=_
                last UASC
                """,
        },
        new(
            "406",
            Always,
            [Episodes, Uasc],
            [HomePostcode, PlacementPostcode],
            "Child is Unaccompanied Asylum-Seeking Child (UASC) or was formerly UASC. Distance should be blank.",
            "Leave the home postcode blank: the child's home is abroad, so there is no distance to work out.",
            Each(Episodes, (each, child) => HasBothEnds(each, child) && child.WasUnaccompanied)
        )
        {
            SeesMoreWith = Needs.Postcodes | Needs.LastYear,
            Fails = """
                Episodes
                none UASC
                last UASC
                """,
            Passes = """
                Episodes CHILD=200
                UASC CHILD=300
                Episodes CHILD=300 HOME_POST=_
                """,
        },
        new(
            "453",
            Always,
            [Episodes],
            [PlacementPostcode, HomePostcode],
            "Contradiction between placement distance in the last episode of the previous year and in the first episode of the current year.",
            "The episode went on over 31 March, so its postcodes cannot have changed. Correct those of the return that is wrong.",
            EachChild(CarriedOver)
        )
        {
            Needs = Needs.LastYear,
            SeesMoreWith = Needs.Postcodes,
            Fails = """
                Episodes DECOM=01/06/2024 PL_POST=BB2_2BB
                last Episodes DECOM=01/06/2024
                """,
            Passes = """
                Episodes DECOM=01/06/2024 PL_POST=BB2_2BB
                last Episodes DECOM=01/06/2024 PL_POST=BB22BB
                """,
        },
        new(
            "454",
            Since(2026),
            [Episodes],
            [PlacementPostcode, HomePostcode],
            "Placement distance from home is over 350 miles.",
            "Check both postcodes. If the child does live as far away as this, tell the Department so.",
            Each(Episodes, (each, child) => child.MilesOf(each) > 350)
        )
        {
            Needs = Needs.Postcodes,
            Severity = Severity.Query,
            Fails = "Episodes PL_POST=ZZ9_9ZZ",
            Passes = "Episodes PL_POST=CC3_3CC",
        },
    ];

    private static bool HasBothEnds(Line episode, Child child) =>
        child.Knows(episode[HomePostcode]) && child.Knows(episode[PlacementPostcode]);

    private static IEnumerable<Line> CarriedOver(Child child) =>
        child.CarriedOver is var (then, now) && AreApart(then, now, child) ? [now] : [];

    // A tenth of a mile may come from rounding, or from a new edition of the table. Without a table, another postcode is
    // taken for another distance.
    private static bool AreApart(Line then, Line now, Child child) =>
        child.Year.Beside.Postcodes is null
            ? now.HasOtherPostcodeThan(then) || now.HasOtherHomeThan(then)
            : child.MilesOf(then) is { } before && child.MilesOf(now) is { } after && Math.Abs(after - before) >= 0.2m;
}
