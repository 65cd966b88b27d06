using Headwater.Returns.OpenLists;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>In whose area a child lives. The return has no column for it: it follows from the placement's postcode.</summary>
internal static class PlacementAuthorityRules
{
    private const string CheckPostcode =
        "Give the placement's whole postcode and check it against its address; the authority follows from it.";

    private const string NotHere = "Placement provider is own provision but child not placed in own LA.";

    private const string OwnOrNot =
        "If the placement is run by the authority in whose area it lies, the provider is PR2; if the placement is yours, check its postcode.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "169",
            Always,
            [Episodes],
            [PlacementPostcode],
            "Local Authority (LA) of placement is not valid or is missing. Please check a valid postcode has been entered.",
            CheckPostcode,
            Each(Episodes, (each, child) => !each.IsShortBreak && !child.Knows(each[PlacementPostcode]))
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = """
                Episodes PL_POST=AA1_1ZZ
                Episodes PL_POST=_
                """,
            Passes = """
                Episodes PL_POST=AA1_1AB
                Episodes PL_POST=_ LS=V3
                """,
        },
        // Inside or outside the authority follows from where the placement lies; it is no valid code where that is not known.
        new(
            "179",
            Always,
            [Episodes],
            [PlacementPostcode],
            "Placement location code is not a valid code.",
            CheckPostcode,
            Each(Episodes, (each, child) => !each.IsShortBreak && !child.Knows(each[PlacementPostcode]))
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = "Episodes PL_POST=AA1",
            Passes = "Episodes PL_POST=BB2_2BB",
        },
        // Both follow from one postcode and so never disagree by themselves. What can disagree is the home's own address:
        // inside by Ofsted's list, outside by the postcode given.
        new(
            "411",
            Always,
            [Episodes],
            [PlacementPostcode, Urn],
            "Placement location code disagrees with LA of placement.",
            "Ofsted's list has this home in your own area, the postcode given is elsewhere. Correct the postcode or the number.",
            Each(
                Episodes,
                (each, child) =>
                    each[Placement] is "K1" or "K2" or "R3" or "S1"
                    && child.ProviderOf(each) is { } provider
                    && IsHere(child.Year.Beside.Postcodes?.Find(provider.Postcode), child) is true
                    && IsHere(child.PlaceOf(each), child) is false
            )
        )
        {
            Needs = Needs.Postcodes | Needs.Providers | Needs.Authority,
            Fails = "Episodes PLACE=K2 URN=SC000001 PL_POST=BB2_2BB",
            Passes = "Episodes PLACE=K2 URN=1000001 PL_POST=BB2_2BB",
        },
        new(
            "452",
            Always,
            [Episodes],
            [PlacementPostcode],
            "Contradiction between local authority of placement code in the last episode of the previous year and in the first episode of the current year.",
            "The episode went on over 31 March, so the placement cannot have moved. Correct the postcode of the return that is wrong.",
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
                last Episodes DECOM=01/06/2024 DEC=31/03/2025 REC=X1
                """,
        },
        new(
            "1015",
            Until(2025),
            [Episodes],
            [PlacementPostcode, EpisodesTable.Provider],
            NotHere,
            OwnOrNot,
            OwnElsewhere(each => each.IsForAdoption || each.IsFostering)
        )
        {
            Needs = Needs.Postcodes | Needs.Authority,
            Fails = "Episodes DECOM=01/06/2024 PLACE=K3 PL_POST=BB2_2BB",
            Passes = "Episodes DECOM=01/06/2024 PLACE=U4 PL_POST=BB2_2BB",
        },
        // From 2025/26 supported accommodation may lie elsewhere too.
        new(
            "1015",
            Since(2026),
            [Episodes],
            [PlacementPostcode, EpisodesTable.Provider],
            NotHere,
            OwnOrNot,
            OwnElsewhere(each => each.IsForAdoption || each.IsFostering || each[Placement] is "K3")
        )
        {
            Needs = Needs.Postcodes | Needs.Authority,
            Fails = "Episodes PLACE=K2 PL_POST=BB2_2BB",
            Passes = """
                Episodes PLACE=K3 PL_POST=BB2_2BB
                Episodes PLACE=K2 PL_POST=AA1_1AB
                """,
        },
    ];

    private static Finder OwnElsewhere(Func<Line, bool> mayLieElsewhere) =>
        Each(
            Episodes,
            (each, child) =>
                each[EpisodesTable.Provider] is "PR1"
                && each[LegalStatus] is not ("" or "V3" or "V4")
                && each[Placement] is not ""
                && !mayLieElsewhere(each)
                && IsHere(child.PlaceOf(each), child) is false
        );

    private static bool? IsHere(Place? place, Child child) =>
        child.Year.Beside.Authority is { } authority ? place?.IsIn(authority) : null;

    private static IEnumerable<Line> CarriedOver(Child child) =>
        child.CarriedOver is var (then, now) && AreElsewhere(then, now, child) ? [now] : [];

    // Without a table of postcodes, an episode that goes on at another postcode is taken to be elsewhere.
    private static bool AreElsewhere(Line then, Line now, Child child) =>
        child.Year.Beside.Postcodes is null
            ? now.HasOtherPostcodeThan(then)
            : child.PlaceOf(then) is { } before
                && child.PlaceOf(now) is { } after
                && before.Authority != after.Authority;
}
