using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Who provides a placement, and which placements each kind of provider can have.</summary>
internal static class ProviderRules
{
    private const string OneIsWrong = "Correct the provider or the kind of placement; the two do not go together.";

    private static readonly Column ProvidedBy = EpisodesTable.Provider;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "178",
            Until(2025),
            [Episodes],
            [ProvidedBy, Placement],
            "Placement provider code is not a valid code.",
            "Choose the provider from PR0 to PR5, and leave it blank for temporary and other placements.",
            Each(
                Episodes,
                each => each[ProvidedBy] is not "" && (!IsProvider(each) || each.IsTemporary || IsOther(each))
            )
        )
        {
            Fails = "Episodes PLACE=T4 PLACE_PROVIDER=PR4",
            Passes = "Episodes PLACE=K2 PLACE_PROVIDER=PR4",
        },
        // T4 is not among the placements that this rule names any more; rule 213 has it.
        new(
            "178",
            Since(2026),
            [Episodes],
            [ProvidedBy, Placement],
            "Placement provider code is not a valid code.",
            "Choose the provider from PR0 to PR5, and leave it blank for temporary and other placements.",
            Each(
                Episodes,
                each =>
                    each[ProvidedBy] is not ""
                    && (!IsProvider(each) || each[Placement] is "T0" or "T1" or "T2" or "T3" || IsOther(each))
            )
        )
        {
            Fails = """
                Episodes PLACE_PROVIDER=PR6
                Episodes PLACE=Z12 PLACE_PROVIDER=PR4
                """,
            Passes = """
                Episodes PLACE_PROVIDER=PR5
                Episodes PLACE=T4 PLACE_PROVIDER=PR4
                """,
        },
        new(
            "213",
            Until(2025),
            [Episodes],
            [ProvidedBy, Placement],
            "Placement provider information not required.",
            "Leave the provider of a temporary placement blank.",
            Each(Episodes, each => each[ProvidedBy] is not "" && each.IsTemporary)
        )
        {
            Fails = "Episodes PLACE=T1 PLACE_PROVIDER=PR1",
            Passes = "Episodes PLACE=Z1 PLACE_PROVIDER=PR1",
        },
        new(
            "213",
            Since(2026),
            [Episodes],
            [ProvidedBy, Placement],
            "Placement provider information not required.",
            "Leave the provider of a temporary or other placement blank.",
            Each(Episodes, each => each[ProvidedBy] is not "" && (each.IsTemporary || IsOther(each)))
        )
        {
            Fails = "Episodes PLACE=Z14 PLACE_PROVIDER=PR1",
            Passes = "Episodes PLACE=Z14 PLACE_PROVIDER=_",
        },
        // What changed in 2025/26 is only that Z1 was parted into four.
        new(
            "526",
            Always,
            [Episodes],
            [ProvidedBy, Placement],
            "Child is missing a placement provider code for at least one episode.",
            "Say who provides the placement: PR0 for parents, PR1 for your own, PR2 to PR5 for others.",
            Each(
                Episodes,
                each => each[ProvidedBy] is "" && each[Placement] is not "" && !each.IsTemporary && !IsOther(each)
            )
        )
        {
            Fails = "Episodes PLACE=K2 PLACE_PROVIDER=_",
            Passes = "Episodes PLACE=Z11 PLACE_PROVIDER=_",
        },
        new(
            "527",
            Always,
            [Episodes],
            [ProvidedBy, Placement],
            "A placement provider code of PR1 cannot be associated with placements P1, R2 or R5.",
            OneIsWrong,
            Each(Episodes, each => each[ProvidedBy] is "PR1" && each[Placement] is "P1" or "R2" or "R5")
        )
        {
            Fails = "Episodes PLACE=R2 PLACE_PROVIDER=PR1",
            Passes = "Episodes PLACE=R1 PLACE_PROVIDER=PR1",
        },
        new(
            "528",
            Always,
            [Episodes],
            [ProvidedBy, Placement],
            "A placement provider code of PR2 cannot be associated with placements P1, R2 or R5.",
            OneIsWrong,
            Each(Episodes, each => each[ProvidedBy] is "PR2" && each[Placement] is "P1" or "R2" or "R5")
        )
        {
            Fails = "Episodes PLACE=R5 PLACE_PROVIDER=PR2",
            Passes = "Episodes PLACE=R5 PLACE_PROVIDER=PR3",
        },
        new(
            "529",
            Always,
            [Episodes],
            [ProvidedBy, Placement],
            "Placement provider code of PR3 cannot be associated with placements P1, A3 to A6, K1, K2 and U1 to U6 as these placements cannot be provided by other public organisations.",
            "Other public bodies are those like the health service. Where another authority provides the placement, the provider is PR2.",
            Each(
                Episodes,
                each =>
                    each[ProvidedBy] is "PR3"
                    && (each.IsForAdoption || each.IsFostering || each[Placement] is "P1" or "K1" or "K2")
            )
        )
        {
            Fails = "Episodes PLACE=K2 PLACE_PROVIDER=PR3",
            Passes = "Episodes PLACE=R2 PLACE_PROVIDER=PR3",
        },
        new(
            "530",
            Always,
            [Episodes],
            [ProvidedBy, Placement],
            "A placement provider code of PR4 cannot be associated with placement P1.",
            OneIsWrong,
            Each(Episodes, each => each[ProvidedBy] is "PR4" && each[Placement] is "P1")
        )
        {
            Fails = "Episodes PLACE=P1 PLACE_PROVIDER=PR4",
            Passes = "Episodes PLACE=P1 PLACE_PROVIDER=PR0",
        },
        new(
            "531",
            Always,
            [Episodes],
            [ProvidedBy, Placement],
            "A placement provider code of PR5 cannot be associated with placements P1.",
            OneIsWrong,
            Each(Episodes, each => each[ProvidedBy] is "PR5" && each[Placement] is "P1")
        )
        {
            Fails = "Episodes PLACE=P1 PLACE_PROVIDER=PR5",
            Passes = "Episodes PLACE=P3 PLACE_PROVIDER=PR5",
        },
        new(
            "550",
            Always,
            [Episodes],
            [ProvidedBy, Placement],
            "A placement provider code of PR0 can only be associated with placement P1.",
            OneIsWrong,
            Each(Episodes, each => each[ProvidedBy] is "PR0" && each[Placement] is not ("" or "P1"))
        )
        {
            Fails = "Episodes PLACE=U3 PLACE_PROVIDER=PR0",
            Passes = "Episodes PLACE=P1 PLACE_PROVIDER=PR0",
        },
    ];

    private static bool IsProvider(Line episode) =>
        episode[ProvidedBy] is "PR0" or "PR1" or "PR2" or "PR3" or "PR4" or "PR5";

    /// <summary>Placements of other kinds, which have no provider: Z1, and what it was parted into in 2025/26.</summary>
    private static bool IsOther(Line episode) => episode[Placement] is "Z1" or "Z11" or "Z12" or "Z13" or "Z14";
}
