using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>An episode that was open when the year before ended comes first in this year's return, with nothing changed.</summary>
internal static class OpenEpisodeRules
{
    // Distances are rounded to a tenth of a mile: a difference of a tenth may be none.
    private const decimal Different = 0.2m;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Same(
            "503A",
            Why,
            "The reason for new episode in the first episode does not match open episode at end of last year.",
            ("RNE=S", Fails: "RNE=L", Passes: "RNE=S")
        ),
        Same(
            "503B",
            LegalStatus,
            "The legal status in the first episode does not match open episode at end of last year.",
            ("LS=C1", Fails: "LS=C2", Passes: "LS=C1")
        ),
        Same(
            "503C",
            Need,
            "The category of need in the first episode does not match open episode at end of last year.",
            ("CIN=N1", Fails: "CIN=N2", Passes: "CIN=N1")
        ),
        SamePlacement(Until(2024), (_, _) => false, ("PLACE=U1", Fails: "PLACE=U4", Passes: "PLACE=U1")),
        // The year in which supported accommodation became a kind of its own.
        SamePlacement(
            Between(2025, 2025),
            (was, now) => was is "H5" && now is "K3",
            ("PLACE=H5", Fails: "PLACE=U4", Passes: "PLACE=K3")
        ),
        // The year in which other placements were told apart.
        SamePlacement(
            Between(2026, 2026),
            (was, now) => was is "Z1" && now is "Z11" or "Z12" or "Z13" or "Z14",
            ("PLACE=Z1", Fails: "PLACE=U4", Passes: "PLACE=Z12")
        ),
        SamePlacement(Since(2027), (_, _) => false, ("PLACE=U1", Fails: "PLACE=U4", Passes: "PLACE=U1")),
        Same(
            "503E",
            EpisodesTable.Provider,
            "The placement provider in the first episode does not match open episode at end of last year.",
            ("PLACE_PROVIDER=PR1", Fails: "PLACE_PROVIDER=PR4", Passes: "PLACE_PROVIDER=PR1")
        ),
        SameNumber(Until(2023), _ => false, ("URN=SC000001", Fails: "URN=1000001", Passes: "URN=SC000001")),
        // Supported accommodation was to have no number in 2022/23 and had to have one in 2023/24 (rules 222 and 230).
        SameNumber(
            Between(2024, 2024),
            open => open.IsBlank(Urn) && open[Placement] is "H5",
            ("PLACE=H5 URN=_", Fails: "PLACE=H5 URN=XXXXXXX", Passes: "PLACE=H5 URN=SC000001")
        ),
        SameNumber(Since(2025), _ => false, ("URN=SC000001", Fails: "URN=1000001", Passes: "URN=SC000001")),
        // An episode that goes on is in one place: without a table of postcodes, another postcode is taken for another distance,
        // authority and location.
        Same(
            "503G",
            Always,
            PlacementPostcode,
            "The distance in first episode does not match open episode at end of last year.",
            (open, first, child) =>
                child.Year.Beside.Postcodes is null
                    ? !first.HasPostcodeOf(open) || first.HasOtherHomeThan(open)
                    : Math.Abs((child.MilesOf(first) - child.MilesOf(open)) ?? 0) >= Different,
            ("PL_POST=AA1_1AB", Fails: "PL_POST=BB2_2BB", Passes: "PL_POST=AA11AB"),
            Needs.Postcodes
        ),
        Same(
            "503H",
            Always,
            PlacementPostcode,
            "The placement LA in first episode does not match open episode at end of last year.",
            (open, first, child) =>
                child.Year.Beside.Postcodes is null
                    ? !first.HasPostcodeOf(open)
                    : AreOther(Authority(open, child), Authority(first, child)),
            ("PL_POST=AA1_1AB", Fails: "PL_POST=BB2_2BB", Passes: "PL_POST=AA1_1AA"),
            Needs.Postcodes
        ),
        Same(
            "503J",
            Always,
            PlacementPostcode,
            "The placement location in first episode does not match open episode at end of last year.",
            (open, first, child) =>
                child.Year.Beside is { Postcodes: not null, Authority: not null }
                    ? AreOther(Location(open, child), Location(first, child))
                    : !first.HasPostcodeOf(open),
            ("PL_POST=BB2_2BB", Fails: "PL_POST=AA1_1AB", Passes: "PL_POST=CC3_3CC"),
            Needs.Postcodes | Needs.Authority
        ),
    ];

    private static Rule SamePlacement(
        Years years,
        Func<string, string, bool> becomes,
        (string Was, string Fails, string Passes) example
    ) =>
        Same(
            "503D",
            years,
            Placement,
            "The placement type in the first episode does not match open episode at end of last year",
            (open, first, _) => open[Placement] != first[Placement] && !becomes(open[Placement], first[Placement]),
            example
        );

    private static Rule SameNumber(
        Years years,
        Func<Line, bool> getsOne,
        (string Was, string Fails, string Passes) example
    ) =>
        Same(
            "503F",
            years,
            Urn,
            "The Ofsted URN in the first episode does not match open episode at end of last year.",
            (open, first, _) => open[Urn] != first[Urn] && !(getsOne(open) && first.HasUrn),
            example
        );

    private static Rule Same(
        string code,
        Column column,
        string message,
        (string Was, string Fails, string Passes) example
    ) => Same(code, Always, column, message, (open, first, _) => open[column] != first[column], example);

    /// <param name="changed">Given the episode that was left open and the first of this year.</param>
    /// <param name="example">What last year's episode held, and what this year's must not and may.</param>
    private static Rule Same(
        string code,
        Years years,
        Column column,
        string message,
        Func<Line, Line, Child, bool> changed,
        (string Was, string Fails, string Passes) example,
        Needs seesMoreWith = Needs.Nothing
    ) =>
        new(
            code,
            years,
            [Episodes],
            [column],
            message,
            "An episode that goes on into a new year stays as it was. If something changed, end it with X1 and begin another; if last year's return was wrong, amend that.",
            EachChild(child =>
                child.FirstEpisode is { } first && child.OpenFromLastYear is { } open && changed(open, first, child)
                    ? [first]
                    : []
            )
        )
        {
            Needs = Needs.LastYear,
            SeesMoreWith = seesMoreWith,
            Fails = $"""
                last Episodes DECOM=01/06/2020 {example.Was}
                Episodes DECOM=01/06/2020 {example.Fails}
                """,
            Passes = $"""
                last Episodes DECOM=01/06/2020 {example.Was}
                Episodes DECOM=01/06/2020 {example.Passes}
                """,
        };

    // What a postcode that the table does not have would say is not known, and so no change.
    private static bool AreOther(string? was, string? now) => was is not null && now is not null && was != now;

    private static string? Authority(Line each, Child child) =>
        each.IsBlank(PlacementPostcode) ? "" : child.PlaceOf(each)?.Authority;

    private static string? Location(Line each, Child child) =>
        each.IsBlank(PlacementPostcode)
            ? ""
            : child.PlaceOf(each)?.IsIn(child.Year.Beside.Authority ?? "") switch
            {
                true => "IN",
                false => "OUT",
                null => null,
            };
}
