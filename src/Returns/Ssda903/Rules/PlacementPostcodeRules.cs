using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The postcodes of home and of the placement, which the collection turns into distance and authority.</summary>
internal static class PlacementPostcodeRules
{
    private const string NotForShortBreaks =
        "For short breaks (V3 and V4) leave both postcodes and Ofsted's number blank, or correct the legal status.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "214",
            Always,
            [Episodes],
            [PlacementPostcode, Urn, LegalStatus],
            "Placement location information not required.",
            NotForShortBreaks,
            Each(Episodes, each => each.IsShortBreak && (each[PlacementPostcode] is not "" || each[Urn] is not ""))
        )
        {
            Fails = "Episodes LS=V3 PL_POST=_",
            Passes = "Episodes LS=V3 PL_POST=_ URN=_",
        },
        new(
            "398",
            Always,
            [Episodes],
            [HomePostcode, PlacementPostcode, LegalStatus],
            "Distance field completed but child looked after under legal status V3 or V4.",
            NotForShortBreaks,
            Each(
                Episodes,
                each => each.IsShortBreak && (each[HomePostcode] is not "" || each[PlacementPostcode] is not "")
            )
        )
        {
            Fails = "Episodes LS=V4 PL_POST=_",
            Passes = "Episodes LS=V4 PL_POST=_ HOME_POST=_",
        },
        // The authority follows from the placement's postcode.
        new(
            "420",
            Always,
            [Episodes],
            [PlacementPostcode, LegalStatus],
            "LA of placement completed but child is looked after under legal status V3 or V4.",
            NotForShortBreaks,
            Each(Episodes, (each, child) => each.IsShortBreak && child.Knows(each[PlacementPostcode]))
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = "Episodes LS=V3",
            Passes = "Episodes LS=V3 PL_POST=_",
        },
        new(
            "392b",
            Always,
            [Episodes],
            [HomePostcode, PlacementPostcode],
            "Child is looked after but no postcodes are recorded.",
            "Give both postcodes. A child who came alone to seek asylum has no home postcode here: then list the child in the UASC file, this year's or one of the two years' before.",
            Each(
                Episodes,
                (each, child) =>
                    (each[HomePostcode] is "" || each[PlacementPostcode] is "")
                    && !each.IsShortBreak
                    && !child.WasUnaccompanied
            )
        )
        {
            SeesMoreWith = Needs.LastYear,
            Fails = """
                Episodes CHILD=200 HOME_POST=_
                Episodes CHILD=300 PL_POST=_
                """,
            Passes = """
                Episodes CHILD=200 HOME_POST=_ LS=V4
                Episodes CHILD=300 HOME_POST=_
                last UASC CHILD=300
                """,
        },
        new(
            "392c",
            Always,
            [Episodes],
            [HomePostcode, PlacementPostcode],
            "Postcode(s) provided are invalid.",
            "Look the address up and copy its postcode; mind that O and 0, and I and 1, look alike.",
            Each(
                Episodes,
                (each, child) => IsWrong(each[HomePostcode], child) || IsWrong(each[PlacementPostcode], child)
            )
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = "Episodes PL_POST=AA1_1ZZ",
            Passes = """
                Episodes PL_POST=aa11ab
                Episodes PL_POST=_
                """,
        },
        new(
            "392d",
            Always,
            [Episodes],
            [PlacementPostcode, HomePostcode, Placement],
            "Home and placement postcodes should not be same unless the placement type is P1.",
            "Give as home the address from which the child came into care, and as placement the one where the child lives now. If they are one, the child is placed with parents (P1).",
            Each(
                Episodes,
                each =>
                    each[Placement] is not "P1"
                    && each[HomePostcode] is not ""
                    && PlacementLine.Same(each[HomePostcode], each[PlacementPostcode])
            )
        )
        {
            Fails = "Episodes PL_POST=AA11AA",
            Passes = """
                Episodes PL_POST=AA11AA PLACE=P1
                Episodes PL_POST=_ HOME_POST=_
                """,
        },
    ];

    private static bool IsWrong(string postcode, Child child) => postcode is not "" && !child.Knows(postcode);
}
