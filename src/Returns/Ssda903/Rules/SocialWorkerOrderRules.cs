using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Returns.Ssda903.SwEpisodesTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>One social worker after another, and always one while a child is looked after.</summary>
internal static class SocialWorkerOrderRules
{
    /// <summary>Days that may lie between one worker and the next, or for which both may be there.</summary>
    private const int HandoverDays = 7;

    /// <summary>In 2023/24 a worker who left earlier than this before 31 March had to be followed as soon.</summary>
    private const int EndDays = 5;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SW01STG1",
            Between(2024, 2024),
            [Episodes, SwEpisodes],
            [EpisodesTable.Ended],
            "Child looked after on 31 March, but no social worker episode information is reported",
            "Add the child's social workers with number, first day and reason. End the episode if care ended.",
            Each(
                Episodes,
                (each, child) =>
                    each.GoesOnAtEnd(child.Year.Last)
                    && !child.Workers.Any(worker =>
                        worker.IsFilled(Worker) && worker.IsFilled(Began) && worker.IsFilled(Reason)
                    )
            )
        )
        {
            Fails = """
                Episodes DECOM=01/06/2023
                none SWEpisodes
                """,
            Passes = """
                Episodes DECOM=01/06/2023
                SWEpisodes SW_DECOM=01/06/2023
                """,
        },
        new(
            "SW08STG2",
            Since(2024),
            [SwEpisodes],
            [Ended],
            "A new social worker episode has started, but the previous episode has not ended.",
            "Put in the last day with the earlier worker.",
            Former(SwEpisodes, (before, after) => before.IsBlank(Ended) && after.Day(Began) is not null)
        )
        {
            Fails = """
                SWEpisodes
                SWEpisodes SW_DECOM=01/09/2025
                """,
            Passes = """
                SWEpisodes SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=01/09/2025
                """,
        },
        // The message tells of an overlap only; the published logic allows seven days either way. Between two times in care,
        // or before the first, there need not be a worker.
        new(
            "SW10STG2",
            Between(2024, 2024),
            [SwEpisodes],
            [Began],
            "A new social worker episode has started before the end date of the previous social worker episode.",
            "Correct the days so that the new worker begins within a week of the last day with the earlier one.",
            EachChild(child =>
                child
                    .Workers.Zip(child.Workers.Skip(1))
                    .Where(pair =>
                        pair.First.DaysUntil(pair.Second) is (< -HandoverDays or > HandoverDays)
                        && !child.WasNotInCare(pair.First, pair.Second)
                    )
                    .Select(pair => pair.Second)
            )
        )
        {
            Fails = """
                SWEpisodes SW_DECOM=01/04/2022 SW_DEC=09/05/2023
                SWEpisodes SW_DECOM=01/05/2023
                Episodes CHILD=101 DECOM=01/09/2022
                SWEpisodes CHILD=101 SW_DECOM=01/09/2022 SW_DEC=01/05/2023
                SWEpisodes CHILD=101 SW_DECOM=09/05/2023
                """,
            Passes = """
                SWEpisodes SW_DECOM=01/04/2022 SW_DEC=08/05/2023
                SWEpisodes SW_DECOM=01/05/2023
                Episodes CHILD=101 DECOM=01/09/2023
                SWEpisodes CHILD=101 SW_DECOM=01/09/2022 SW_DEC=01/05/2023
                SWEpisodes CHILD=101 SW_DECOM=09/05/2023
                """,
        },
        // Since 2024/25 a first contact or new referral may come after any time without a worker.
        new(
            "SW10STG2",
            Since(2025),
            [SwEpisodes],
            [Began],
            "A new social worker episode has started before the end date of the previous social worker episode.",
            HandOver,
            Later(SwEpisodes, IsNoHandover)
        )
        {
            Fails = """
                SWEpisodes SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=09/09/2025 SW_REASON=TSPROC
                """,
            Passes = """
                SWEpisodes SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=09/09/2025 SW_REASON=FCONTA
                """,
        },
        // The two into which the rule above was parted in 2025/26; it is still published beside them.
        new(
            "SW10aSTG2",
            Since(2026),
            [SwEpisodes],
            [Began],
            "A new social worker episode has started and it is not within +/- 7 days of a previous episode.",
            HandOver,
            Later(SwEpisodes, IsNoHandover)
        )
        {
            Fails = """
                SWEpisodes SW_DEC=09/09/2025
                SWEpisodes SW_DECOM=01/09/2025 SW_REASON=TSPROC
                """,
            Passes = """
                SWEpisodes SW_DEC=08/09/2025
                SWEpisodes SW_DECOM=01/09/2025 SW_REASON=TSPROC
                """,
        },
        new(
            "SW10bSTG2",
            Since(2026),
            [SwEpisodes],
            [Began, Reason],
            "A new social worker episode has started with a reason of first contact before the previous episode has ended.",
            "Someone who is with a worker still is not referred anew: correct the days, or say why the worker changed.",
            Later(SwEpisodes, (before, after) => after[Reason] is "FCONTA" && before.DaysUntil(after) <= 0)
        )
        {
            Fails = """
                SWEpisodes SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=01/09/2025 SW_REASON=FCONTA
                """,
            Passes = """
                SWEpisodes SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=02/09/2025 SW_REASON=FCONTA
                """,
        },
        new(
            "SW11aSTG2",
            Between(2024, 2024),
            [SwEpisodes],
            [Ended],
            "Social worker episode has ended before 31 March and no subsequent social worker episode has been provided.",
            "Add the worker who came next, within five days of this one's last, or correct the last day.",
            EachChild(child =>
                child.HadLeftCare
                    ? []
                    : child.Workers.Where(
                        (each, place) =>
                            each.Day(Ended) <= child.Year.Last.AddDays(-EndDays)
                            && (
                                place + 1 == child.Workers.Count
                                || (
                                    each.DaysUntil(child.Workers[place + 1]) is < -EndDays or > EndDays
                                    && !child.WasNotInCare(each, child.Workers[place + 1])
                                )
                            )
                    )
            )
        )
        {
            Fails = """
                Episodes DECOM=01/06/2023
                SWEpisodes SW_DECOM=01/04/2022 SW_DEC=01/09/2023
                SWEpisodes SW_DECOM=07/09/2023
                """,
            Passes = """
                Episodes DECOM=01/06/2023
                SWEpisodes SW_DECOM=01/04/2022 SW_DEC=01/09/2023
                SWEpisodes SW_DECOM=06/09/2023
                """,
        },
        // The last worker only, whenever they left before 31 March. A child whose care ended needs no further worker.
        new(
            "SW11bSTG2",
            Since(2024),
            [SwEpisodes],
            [Ended],
            "Social worker episode has ended before 31 March and no subsequent social worker episode has been provided.",
            "Add the worker who came next, or take the last day out if this worker is still there.",
            EachChild(child =>
                child.Workers.Latest is { } last && last.Day(Ended) < child.Year.Last && IsInCare(child) ? [last] : []
            )
        )
        {
            Fails = "SWEpisodes SW_DEC=30/03/2026",
            Passes = """
                SWEpisodes SW_DEC=30/03/2026
                SWEpisodes SW_DECOM=30/03/2026
                """,
        },
        // A return in which nobody has a worker was sent without them, as XML may be: that is no fault of each child.
        // Days without any worker may be true: what is asked is that none of the child's times in care has no worker at all.
        new(
            "SW12STG2",
            Since(2024),
            [Episodes, SwEpisodes],
            [EpisodesTable.Began, Began],
            "If a child is looked after on 31 March then all social worker episodes for the full previous year should be reported, even those whilst they were not looked after",
            "Add the social workers whom the child had during this episode.",
            EachChild(child =>
                child.HadLeftCare || child.Year[SwEpisodes].Count is 0
                    ? []
                    : child.Episodes.Where(each =>
                        each[EpisodesTable.LegalStatus] is not ("V3" or "V4")
                        && each.Day(EpisodesTable.Began) is not null
                        && !(each.Day(EpisodesTable.Ended) < child.Year.First)
                        && !child.Workers.Any(worker => worker.WasAround(each))
                    )
            )
        )
        {
            Fails = """
                Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E4A
                Episodes DECOM=01/09/2025
                SWEpisodes SW_DECOM=02/06/2025
                """,
            Passes = """
                Episodes DECOM=01/05/2024 DEC=31/03/2025 REC=E4A
                Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E4A
                Episodes DECOM=01/09/2025
                SWEpisodes SW_DECOM=01/06/2025
                """,
        },
        new(
            "SW14STG2",
            Between(2024, 2024),
            [SwEpisodes],
            [Ended],
            "Social worker episode date ceased is blank.",
            "Put in the last day with this worker: another came later.",
            Former(SwEpisodes, (before, after) => before.IsBlank(Ended) && after.Day(Began) is not null)
        )
        {
            Fails = """
                SWEpisodes SW_DECOM=01/04/2022
                SWEpisodes SW_DECOM=01/09/2023
                """,
            Passes = """
                SWEpisodes SW_DECOM=01/04/2022 SW_DEC=01/09/2023
                SWEpisodes SW_DECOM=01/09/2023
                """,
        },
        new(
            "SW17STG2",
            Since(2026),
            [SwEpisodes],
            [Ended, Began],
            "There is no social worker episode open at 31 March",
            "Leave the last worker's last day blank if they are still there, or add the worker who came next.",
            EachChild(child =>
                child.Workers.Latest is { } last && last.Day(Ended) <= child.Year.Last && IsInCare(child) ? [last] : []
            )
        )
        {
            Fails = "SWEpisodes SW_DEC=31/03/2026",
            Passes = "SWEpisodes SW_DEC=_",
        },
    ];

    // Where no episodes were sent nobody knows who left care.
    private static bool IsInCare(Child child) => child.Year[Episodes].Count > 0 && !child.HadLeftCare;

    private const string HandOver =
        "Correct the days so that the new worker begins within a week of the last day with the earlier one, or say FCONTA if the child was referred again.";

    private static bool IsNoHandover(Line before, Line after) =>
        after[Reason] is not "FCONTA" && before.DaysUntil(after) is (< -HandoverDays or > HandoverDays);
}
