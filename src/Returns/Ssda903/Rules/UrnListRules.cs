using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>An episode beside what Ofsted's list says of its provider. A number that the list lacks is the matter of rule 1008 alone.</summary>
internal static class UrnListRules
{
    private const string NotThePostcode =
        "The Ofsted Unique reference number (URN) provided for the child's placement does not match the placement postcode provided.";

    private const string CompareAddress =
        "Compare the placement's address with the one on Ofsted's list: either the number is that of another home, or the postcode is wrong.";

    private const string NotTheAuthority =
        "Placement provider does not match between the placing authority and the local authority code of the provider.";

    // The list names authorities in words, so theirs is taken from the provider's postcode, which may be an office elsewhere.
    private const string CompareAuthority =
        "Your own provision is PR1, another authority's is PR2. Where your own provider has its office outside your area, tell the Department so.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "219",
            Always,
            [Episodes],
            [Urn, Placement],
            "The Ofsted Unique reference number (URN) provided for the child's placement does not match the placement type recorded.",
            "Look the number up in Ofsted's list: it belongs to another kind of provider. Correct the number or the kind of placement.",
            Compared(
                (each, provider, _) =>
                    each[Placement] is not ""
                    && provider.Placements is { Count: > 0 } placements
                    && !placements.Contains(each[Placement])
            )
        )
        {
            Needs = Needs.Providers,
            Fails = "Episodes URN=1000001 PLACE=R3",
            Passes = "Episodes URN=1000001 PLACE=K2",
        },
        new(
            "221",
            Until(2023),
            [Episodes],
            [PlacementPostcode, Urn],
            NotThePostcode,
            CompareAddress,
            AtAnotherPostcode(IsHome)
        )
        {
            Needs = Needs.Providers,
            Fails = "Episodes DECOM=01/06/2022 PLACE=K2 URN=1000001 PL_POST=AA1_1AB",
            Passes = "Episodes DECOM=01/06/2022 PLACE=H5 URN=1000001 PL_POST=AA1_1AB",
        },
        new(
            "221",
            Between(2024, 2024),
            [Episodes],
            [PlacementPostcode, Urn],
            NotThePostcode,
            CompareAddress,
            AtAnotherPostcode(each => IsHome(each) || each[Placement] is "H5")
        )
        {
            Needs = Needs.Providers,
            Fails = "Episodes DECOM=01/06/2023 PLACE=H5 URN=1000001 PL_POST=AA1_1AB",
            Passes = "Episodes DECOM=01/06/2023 PLACE=H5 URN=1000001 PL_POST=BB22BB",
        },
        new(
            "221",
            Since(2025),
            [Episodes],
            [PlacementPostcode, Urn],
            NotThePostcode,
            CompareAddress,
            AtAnotherPostcode(IsHome)
        )
        {
            Needs = Needs.Providers,
            Fails = "Episodes PLACE=K2 URN=1000001 PL_POST=AA1_1AB",
            Passes = """
                Episodes PLACE=K2 URN=1000001 PL_POST=BB22BB
                Episodes PLACE=K3 URN=1000001 PL_POST=AA1_1AB
                """,
        },
        new(
            "224",
            Always,
            [Episodes],
            [EpisodesTable.Provider, Urn],
            "The Ofsted Unique reference number (URN) provided for the child's placement does not match the placement provider recorded.",
            "Look the number up in Ofsted's list: it says who runs the placement. Correct the number or the provider.",
            Compared(
                (each, provider, _) =>
                    each[EpisodesTable.Provider] is not ""
                    && provider.ProviderCodes is { Count: > 0 } codes
                    && !codes.Contains(each[EpisodesTable.Provider])
            )
        )
        {
            Needs = Needs.Providers,
            Fails = "Episodes URN=1000001 PLACE=K2 PLACE_PROVIDER=PR5",
            Passes = "Episodes URN=1000001 PLACE=K2 PLACE_PROVIDER=PR4",
        },
        new(
            "227",
            Always,
            [Episodes],
            [Urn, Began],
            "Ofsted Unique reference number (URN) is not valid for the episode start date.",
            "The provider had closed when the episode began. Look for its new number, or correct the day.",
            Compared((each, provider, _) => each.Day(Began) >= provider.ClosedOn)
        )
        {
            Needs = Needs.Providers,
            Fails = "Episodes URN=1000002 DECOM=30/09/2025",
            Passes = "Episodes URN=1000002 DECOM=29/09/2025",
        },
        // An open episode is judged as at 31 March, as published, although the child may have moved on when the home closed.
        new(
            "228",
            Always,
            [Episodes],
            [Urn, Ended],
            "Ofsted Unique reference number (URN) is not valid for the episode end date",
            "The provider closed before the episode ended. End the episode on the day of the move, or begin another one with the provider's new number.",
            Compared(
                (each, provider, child) => (each.IsBlank(Ended) ? child.Year.Last : each.Day(Ended)) > provider.ClosedOn
            )
        )
        {
            Needs = Needs.Providers,
            Fails = "Episodes URN=1000002",
            Passes = "Episodes URN=1000002 DEC=30/09/2025 REC=X1",
        },
        new(
            "229",
            Until(2025),
            [Episodes],
            [EpisodesTable.Provider, Urn],
            NotTheAuthority,
            CompareAuthority,
            OfAnotherAuthority(_ => true)
        )
        {
            Needs = Needs.Providers | Needs.Postcodes | Needs.Authority,
            Fails = "Episodes DECOM=01/06/2024 PLACE=K3 URN=1000001 PLACE_PROVIDER=PR1",
            Passes = "Episodes DECOM=01/06/2024 PLACE=K3 URN=1000001 PLACE_PROVIDER=PR2",
        },
        new(
            "229",
            Since(2026),
            [Episodes],
            [EpisodesTable.Provider, Urn],
            NotTheAuthority,
            CompareAuthority,
            OfAnotherAuthority(each =>
                !each.IsTemporary
                && each[Placement]
                    is not ("K3" or "P1" or "P3" or "R1" or "R2" or "R5" or "Z11" or "Z12" or "Z13" or "Z14")
            )
        )
        {
            Needs = Needs.Providers | Needs.Postcodes | Needs.Authority,
            Fails = """
                Episodes PLACE=K2 URN=1000001 PLACE_PROVIDER=PR1
                Episodes PLACE=U6 URN=SC000001 PLACE_PROVIDER=PR2
                """,
            Passes = """
                Episodes PLACE=K3 URN=1000001 PLACE_PROVIDER=PR1
                Episodes PLACE=K2 URN=1000001 PLACE_PROVIDER=PR2
                """,
        },
        // A provider of supported accommodation may have premises in several authorities. The list gives one address for each, so
        // this is asked as a question, where the published rule is an error.
        new(
            "241",
            Since(2026),
            [Episodes],
            [Urn, PlacementPostcode],
            "LA of placement is not an LA the provider has premises.",
            "Check the placement's postcode and number. Where the provider has premises in that area too, tell the Department so.",
            Compared(
                (each, provider, child) =>
                    each[Placement] is "K3"
                    && child.PlaceOf(each) is { } place
                    && child.Year.Beside.Postcodes?.Find(provider.Postcode) is { } premises
                    && place.IsIn(premises.Authority) is false
            )
        )
        {
            Severity = Severity.Query,
            Needs = Needs.Providers | Needs.Postcodes,
            Fails = "Episodes PLACE=K3 URN=1000001 PL_POST=AA1_1AB",
            Passes = """
                Episodes PLACE=K3 URN=1000001 PL_POST=BB2_2BB
                Episodes PLACE=K3 URN=XXXXXXX PL_POST=AA1_1AB
                Episodes PLACE=K2 URN=1000001 PL_POST=AA1_1AB
                """,
        },
    ];

    /// <summary>Episodes that fulfil a condition together with their provider.</summary>
    private static Finder Compared(Func<Line, Headwater.Returns.OpenLists.Provider, Child, bool> condition) =>
        Each(Episodes, (each, child) => child.ProviderOf(each) is { } provider && condition(each, provider, child));

    private static Finder AtAnotherPostcode(Func<Line, bool> isJudged) =>
        Compared(
            (each, provider, _) =>
                isJudged(each)
                && !each.IsShortBreak
                && each[PlacementPostcode] is not ""
                && provider.Postcode is not ""
                && !PlacementLine.Same(each[PlacementPostcode], provider.Postcode)
        );

    private static Finder OfAnotherAuthority(Func<Line, bool> isJudged) =>
        Compared(
            (each, provider, child) =>
                each[EpisodesTable.Provider] is "PR1" or "PR2"
                && isJudged(each)
                && IsOwn(provider, child.Year.Beside) is { } own
                && own != (each[EpisodesTable.Provider] is "PR1")
        );

    /// <summary>Whether a provider lies in the authority whose return it is; null where that cannot be told.</summary>
    private static bool? IsOwn(Headwater.Returns.OpenLists.Provider provider, Beside beside) =>
        beside is { Authority: { } authority, Postcodes: { } postcodes }
            ? postcodes.Find(provider.Postcode)?.IsIn(authority)
            : null;

    private static bool IsHome(Line episode) => episode[Placement] is "K1" or "K2" or "R3" or "S1";
}
