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
            "357",
            Always,
            [Episodes],
            [Why],
            "If this is the first episode ever for this child, reason for new episode must be S. Check whether there is an episode immediately preceding this one, which has been left out. If not the reason for new episode code must be amended to S.",
            "Add the episode that came before this one if it was left out. If the child came into care with this one, the reason is S.",
            EachChild(child =>
                child.FirstEpisode is { } first && first.Day(Began) >= child.Year.First && first[Why] is not "S"
                    ? [first]
                    : []
            )
        )
        {
            Fails = "Episodes DECOM=01/04/2025 RNE=P",
            Passes = "Episodes DECOM=31/03/2025 RNE=P",
        },
        new(
            "388",
            Always,
            [Episodes],
            [EndReason, Ended],
            "Reason episode ceased is coded new episode begins, but there is no continuation episode.",
            "X1 is for an episode that another follows on the same day, and only for such a one. Correct the reason or the days, or add the episode that is missing.",
            EachChild(NotContinued)
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=02/09/2025 RNE=P
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
                """,
        },
        new(
            "431",
            Always,
            [Episodes],
            [Why, Began],
            "The reason for new episode is started to be looked after, but the previous episode ended on the same day.",
            "If care went on, say in the later episode what changed and end the earlier one with X1. If it did stop, correct the days.",
            Later(Episodes, (before, after) => after[Why] is "S" && after.Day(Began) <= before.Day(Ended))
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=E4A
                Episodes DECOM=01/09/2025 RNE=S
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=E4A
                Episodes DECOM=02/09/2025 RNE=S
                """,
        },
        new(
            "432",
            Always,
            [Episodes],
            [Why],
            "The child ceased to be looked after at the end of the previous episode but the reason for the new episode is not started to be looked after.",
            "If the child left care and came back, the later episode's reason is S. If care went on, end the earlier one with X1.",
            Later(Episodes, (before, after) => before.EndsCare && after[Why] is not "S" && after.Day(Began) is not null)
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=E4A
                Episodes DECOM=02/09/2025 RNE=P
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=E4A
                Episodes DECOM=02/09/2025 RNE=S
                """,
        },
        new(
            "433",
            Always,
            [Episodes],
            [Why, Began],
            "The reason for new episode suggests that this is a continuation episode, but the episode does not start on the same day as the last episode finished.",
            "Let the later episode begin on the day on which the earlier one ends. If there was time out of care between them, its reason is S.",
            Later(Episodes, FollowsNothing)
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=02/09/2025 RNE=P
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
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
        // Each episode is held against the one before it, so the row that is named is the one where the need changes.
        new(
            "504",
            Always,
            [Episodes],
            [Need],
            "The category of need code differs from that reported at start of current period of being looked after",
            "Keep the need that was found when the child came into care for as long as they stay in care.",
            Later(
                Episodes,
                (before, after) =>
                    before[EndReason] is "X1"
                    && before.Day(Ended) is { } ended
                    && ended == after.Day(Began)
                    && before.IsFilled(Need)
                    && after.IsFilled(Need)
                    && before[Need] != after[Need]
            )
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1 CIN=N1
                Episodes DECOM=01/09/2025 RNE=P CIN=N2
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=E4A CIN=N1
                Episodes DECOM=01/10/2025 RNE=S CIN=N2
                """,
        },
    ];

    private static IEnumerable<Line> NotContinued(Child child)
    {
        var episodes = child.Episodes;
        for (var place = 0; place < episodes.Count; place++)
        {
            var each = episodes[place];
            if (each.IsBlank(EndReason) || each.Day(Began) is null || each.Day(Ended) is not { } ended)
                continue;
            var goesOn = each[EndReason] is "X1";
            if (
                place + 1 == episodes.Count
                    ? goesOn
                    : episodes[place + 1].Day(Began) is { } next && goesOn != (ended == next)
            )
                yield return each;
        }
    }

    // An episode that was never ended has none that follows it on; one whose last day cannot be read may have.
    private static bool FollowsNothing(Line before, Line after) =>
        after[Why] is "P" or "L" or "T" or "U" or "B"
        && after.Day(Began) is { } began
        && (before.IsBlank(Ended) || (before.Day(Ended) is { } ended && ended != began));
}
