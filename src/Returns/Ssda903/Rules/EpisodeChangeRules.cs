using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The reason for a new episode, beside what did change from the episode before.</summary>
internal static class EpisodeChangeRules
{
    private static readonly Column[] Changing =
    [
        Why,
        LegalStatus,
        Placement,
        PlacementPostcode,
        Urn,
        EpisodesTable.Provider,
    ];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "434",
            Always,
            [Episodes],
            Changing,
            "Reason for new episode is that child's legal status has changed but not the placement, but this is not reflected in the episode data.",
            "Compare this episode with the one before. L means a new legal status and the same placement, number, provider and postcode; if the placement changed too, the reason is B or U.",
            Later(
                Episodes,
                (before, after) => after[Why] is "L" && (HasSameStatus(before, after) || !after.IsPlacedAs(before))
            )
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=L LS=C1 PLACE=U4
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=L LS=C1 PL_POST=AA11AB
                """,
        },
        new(
            "435",
            Always,
            [Episodes],
            Changing,
            "Reason for new episode is that child’s placement has changed but not the legal status, but this is not reflected in the episode data recorded.",
            "Compare this episode with the one before. P and T mean another placement under the same legal status; if the legal status changed too, the reason is B or U.",
            Later(
                Episodes,
                (before, after) =>
                    after[Why] is "P" or "T" && (!HasSameStatus(before, after) || after.IsPlacedAs(before))
            )
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P PL_POST=BB2_2BB
                """,
        },
        new(
            "436",
            Always,
            [Episodes],
            Changing,
            "Reason for new episode is that both child’s placement and legal status have changed, but this is not reflected in the episode data.",
            "Compare this episode with the one before. B and U mean that placement and legal status changed on one day; if only one did, the reason is L, P or T.",
            Later(
                Episodes,
                (before, after) =>
                    after[Why] is "B" or "U" && (HasSameStatus(before, after) || after.IsPlacedAs(before))
            )
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=B LS=C1
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=B LS=C1 PLACE=U4
                """,
        },
    ];

    private static bool HasSameStatus(Line before, Line after) => before[LegalStatus] == after[LegalStatus];
}
