using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>One episode after another: each begins where the one before it ends.</summary>
internal static class EpisodeOrderRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "141",
            Always,
            [Episodes],
            [Began],
            "Date episode began is not a valid date.",
            "Give the first day of the episode as a real date.",
            Each(Episodes, each => each.Day(Began) is null)
        )
        {
            Fails = "Episodes DECOM=31/02/2026",
            Passes = "Episodes DECOM=28/02/2026",
        },
        new(
            "142",
            Always,
            [Episodes],
            [Ended, EndReason],
            "A new episode has started, but the previous episode has not ended.",
            "End the earlier episode on the day on which the later one begins, with the reason X1 if care goes on.",
            Former(Episodes, (before, after) => after.Day(Began) is not null && before.IsBlank(Ended))
        )
        {
            Fails = """
                Episodes
                Episodes DECOM=01/09/2025 RNE=L
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=L LS=C1
                """,
        },
        new(
            "501",
            Always,
            [Episodes],
            [Began, Ended],
            "A new episode has started before the end date of the previous episode.",
            "End the earlier episode on the day on which the later one begins.",
            Later(Episodes, (before, after) => after.Day(Began) < before.Day(Ended))
        )
        {
            Fails = """
                Episodes DEC=02/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=L
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=L
                """,
        },
    ];
}
