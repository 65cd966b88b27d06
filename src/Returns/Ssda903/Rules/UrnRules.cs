using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Which placements have a number of Ofsted's. What the number says is the matter of <see cref="UrnListRules"/>.</summary>
internal static class UrnRules
{
    private const string Required = "Ofsted Unique reference number (URN) is required.";

    private const string GiveIt =
        "Give the number of the home, agency or school from Ofsted's list, or XXXXXXX if it has none. A placement outside England needs none.";

    private const string GiveItNow =
        "Give the number of the home, agency or school from Ofsted's list; XXXXXXX is for regional adoption agencies alone. A placement outside England needs none.";

    private const string NotWanted =
        "Ofsted Unique reference number (URN) should not be recorded for this placement type.";

    private const string LeaveItOut = "Leave the number blank, or correct the kind of placement.";

    // Numbers are asked for since this day.
    private static readonly DateOnly Asked = new(2015, 3, 31);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "218",
            Until(2024),
            [Episodes],
            [Urn, Placement],
            Required,
            GiveIt,
            Without(each => HasNone(each) || each[Placement] is "H5" or "P2" or "Z1")
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = "Episodes DECOM=01/06/2023 PLACE=K2 URN=_",
            Passes = "Episodes DECOM=01/06/2023 PLACE=H5 URN=_",
        },
        new(
            "218",
            Between(2025, 2025),
            [Episodes],
            [Urn, Placement],
            Required,
            GiveIt,
            Without(each => HasNone(each) || each[Placement] is "Z1")
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = "Episodes DECOM=01/06/2024 PLACE=K3 URN=_",
            Passes = "Episodes DECOM=01/06/2024 PLACE=Z1 URN=_",
        },
        new(
            "218",
            Since(2026),
            [Episodes],
            [Urn, Placement],
            Required,
            GiveItNow,
            Without(each => HasNone(each) || IsOther(each))
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = "Episodes PLACE=K3 URN=_",
            Passes = """
                Episodes PLACE=Z13 URN=_
                Episodes PLACE=K2 URN=_ PL_POST=ZZ9_9ZZ
                Episodes PLACE=K2 URN=_ PL_POST=_ HOME_POST=_ LS=V3
                """,
        },
        new(
            "222",
            Until(2023),
            [Episodes],
            [Urn, Placement],
            NotWanted,
            LeaveItOut,
            With(each => HasNone(each) || each[Placement] is "H5" or "P2" or "Z1")
        )
        {
            Fails = "Episodes DECOM=01/06/2022 PLACE=H5",
            Passes = "Episodes DECOM=01/06/2022 PLACE=H5 URN=XXXXXXX",
        },
        new(
            "222",
            Between(2024, 2024),
            [Episodes],
            [Urn, Placement],
            NotWanted,
            LeaveItOut,
            With(each => HasNone(each) || each[Placement] is "P2" or "Z1")
        )
        {
            Fails = "Episodes DECOM=01/06/2023 PLACE=P2",
            Passes = "Episodes DECOM=01/06/2023 PLACE=H5",
        },
        new(
            "222",
            Between(2025, 2025),
            [Episodes],
            [Urn, Placement],
            NotWanted,
            LeaveItOut,
            With(each => HasNone(each) || each[Placement] is "Z1")
        )
        {
            Fails = "Episodes DECOM=01/06/2024 PLACE=Z1",
            Passes = "Episodes DECOM=01/06/2024 PLACE=K3",
        },
        new(
            "222",
            Since(2026),
            [Episodes],
            [Urn, Placement],
            NotWanted,
            LeaveItOut,
            With(each => HasNone(each) || IsOther(each))
        )
        {
            Fails = "Episodes PLACE=R1",
            Passes = "Episodes PLACE=R3",
        },
        new(
            "230",
            Between(2024, 2024),
            [Episodes],
            [Urn, Placement, Ended],
            "Ofsted Unique reference number (URN) is required for any English H5 placements from 28 October 2023.",
            "Give the number that the accommodation has since it was registered; XXXXXXX does not do any more.",
            Each(
                Episodes,
                (each, child) =>
                    each[Placement] is "H5"
                    && !each.HasUrn
                    && each.LastsBeyond(PlacementLine.Registered)
                    && !IsAbroad(each, child)
            )
        )
        {
            SeesMoreWith = Needs.Postcodes,
            Fails = "Episodes DECOM=01/06/2023 DEC=29/10/2023 REC=X1 PLACE=H5 URN=XXXXXXX",
            Passes = "Episodes DECOM=01/06/2023 DEC=28/10/2023 REC=X1 PLACE=H5 URN=XXXXXXX",
        },
        new(
            "242",
            Since(2026),
            [Episodes],
            [Urn, Placement],
            "URN = 'XXXXXXX' can only be used for regional adoption agencies",
            "Give the number from Ofsted's list. Only foster and adoptive placements through a regional adoption agency have XXXXXXX.",
            Each(Episodes, each => each[Urn] is PlacementLine.NoUrn && !each.IsForAdoption && !each.IsFostering)
        )
        {
            Fails = "Episodes PLACE=K3 URN=XXXXXXX",
            Passes = """
                Episodes PLACE=A6 URN=XXXXXXX
                Episodes PLACE=K3 URN=1000001
                """,
        },
        new(
            "243",
            Since(2026),
            [Episodes],
            [Urn, PlacementPostcode],
            "Only placements with providers registered with Ofsted should have a URN reported.",
            "Ofsted works in England alone: leave the number blank, or correct the placement's postcode.",
            Each(Episodes, (each, child) => each.IsFilled(Urn) && IsAbroad(each, child))
        )
        {
            Needs = Needs.Postcodes,
            Fails = """
                Episodes PL_POST=ZZ9_9ZZ URN=SC000001
                Episodes CHILD=200 PL_POST=ZZ9_9ZZ URN=XXXXXXX
                """,
            Finds = 2,
            Passes = """
                Episodes PL_POST=ZZ9_9ZZ URN=_
                Episodes CHILD=200 PL_POST=BB2_2BB URN=1000001
                """,
        },
        new(
            "1008",
            Always,
            [Episodes],
            [Urn],
            "Ofsted Unique Reference Number (URN) is not valid.",
            "Look the placement up in Ofsted's list and copy its number. XXXXXXX, where it may stand for none, has seven letters.",
            Each(Episodes, (each, child) => each.HasUrn && child.ProviderOf(each) is null)
        )
        {
            Needs = Needs.Providers,
            Fails = """
                Episodes URN=SC000002
                Episodes URN=XXXXXX
                """,
            Finds = 2,
            Passes = """
                Episodes URN=SC000001
                Episodes URN=XXXXXXX
                """,
        },
    ];

    // A short break has no number either, by rule 214: asked for both ways, no entry could be right.
    private static Finder Without(Func<Line, bool> needsNone) =>
        Each(
            Episodes,
            (each, child) =>
                each[Urn] is ""
                && each[Placement] is not ""
                && !needsNone(each)
                && !each.IsShortBreak
                && each.LastsBeyond(Asked)
                && !IsAbroad(each, child)
        );

    private static Finder With(Func<Line, bool> hasNone) => Each(Episodes, each => each.HasUrn && hasNone(each));

    /// <summary>At home, in work, in health, custody or a care home for adults, or away for a time: in every year without a number.</summary>
    private static bool HasNone(Line episode) =>
        episode.IsTemporary || episode[Placement] is "P1" or "P3" or "R1" or "R2" or "R5";

    private static bool IsOther(Line episode) => episode[Placement] is "Z11" or "Z12" or "Z13" or "Z14";

    // Ofsted works in England alone. Without a table of postcodes every placement counts as there.
    private static bool IsAbroad(Line episode, Child child) => child.PlaceOf(episode) is { IsInEngland: false };
}
