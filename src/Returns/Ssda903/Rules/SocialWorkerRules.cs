using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Returns.Ssda903.SwEpisodesTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Each time with a social worker: complete, with real days within the year and published codes.</summary>
internal static class SocialWorkerRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Without a first day nobody can say which of the two rules applies, so both ask for it.
        new(
            "SW01aSTG1",
            Since(2025),
            [SwEpisodes],
            [Worker, Began],
            "For each social worker episode, information should be complete",
            "Put in the worker's registration number and the day on which they took the child on.",
            Each(
                SwEpisodes,
                each =>
                    each.IsBlank(Began)
                    || (each.IsBlank(Worker) && each.Day(Began) < SocialWorkerChild.ReasonsAskedSince)
            )
        )
        {
            Fails = "SWEpisodes SW_ID=_ SW_DECOM=31/03/2023",
            Passes = "SWEpisodes SW_REASON=_ SW_DECOM=31/03/2023",
        },
        new(
            "SW01bSTG1",
            Since(2025),
            [SwEpisodes],
            [Worker, Began, Reason],
            "For each social worker episode, information should be complete",
            "Put in the worker's registration number, the day on which they took the child on and why the worker changed.",
            Each(
                SwEpisodes,
                each =>
                    each.IsBlank(Began)
                    || (
                        (each.IsBlank(Worker) || each.IsBlank(Reason))
                        && each.Day(Began) >= SocialWorkerChild.ReasonsAskedSince
                    )
            )
        )
        {
            Fails = "SWEpisodes SW_REASON=_ SW_DECOM=01/04/2023",
            Passes = "SWEpisodes SW_REASON=_ SW_DECOM=31/03/2023",
        },
        new(
            "SW02STG1",
            Since(2024),
            [SwEpisodes],
            [Worker],
            "Social worker ID does not begin with the characters ‘SW’ or ‘XX’.",
            "Write the number on the register, such as SW12345. For a worker who is not registered, begin with XX.",
            Each(
                SwEpisodes,
                each =>
                    each.IsFilled(Worker)
                    && !each[Worker].StartsWith("SW", StringComparison.Ordinal)
                    && !each[Worker].StartsWith("XX", StringComparison.Ordinal)
            )
        )
        {
            Fails = "SWEpisodes SW_ID=12345",
            Passes = "SWEpisodes SW_ID=xx12345",
        },
        new(
            "SW03STG1",
            Between(2024, 2024),
            [SwEpisodes],
            [Worker, Began, Reason],
            "For each social worker episode, information should be complete.",
            "Put in the worker's registration number, the day on which they took the child on and why the worker changed.",
            Each(SwEpisodes, each => each.IsBlank(Worker) || each.IsBlank(Began) || each.IsBlank(Reason))
        )
        {
            Fails = "SWEpisodes SW_DECOM=01/04/2020 SW_REASON=_",
            Passes = "SWEpisodes SW_DECOM=01/04/2020 SW_DEC=_",
        },
        new(
            "SW04STG1",
            Since(2024),
            [SwEpisodes],
            [Began],
            "Date social worker episode began is not a valid date..",
            "Give the day on which the worker took the child on as a real date.",
            Each(SwEpisodes, each => each.Day(Began) is null)
        )
        {
            Fails = "SWEpisodes SW_DECOM=31/04/2025",
            Passes = "SWEpisodes SW_DECOM=30/04/2025",
        },
        // The published sentence says "began", but the rule is about the last day. Blank means that the worker is still there.
        new(
            "SW05STG1",
            Since(2024),
            [SwEpisodes],
            [Ended],
            "Date social worker episode began is not a valid date.",
            "Give the last day with this worker as a real date, or leave it blank while it goes on.",
            Each(SwEpisodes, each => each.IsBroken(Ended))
        )
        {
            Fails = "SWEpisodes SW_DEC=31/06/2025",
            Passes = "SWEpisodes SW_DEC=_",
        },
        new(
            "SW06STG2",
            Since(2024),
            [SwEpisodes],
            [Began],
            "Social worker episode data should be within the social worker data reporting year.",
            "Check the first day. A worker who took the child on after 31 March belongs in next year's return.",
            Each(SwEpisodes, (each, child) => each.Day(Began) > child.Year.Last)
        )
        {
            Fails = "SWEpisodes SW_DECOM=01/04/2026",
            Passes = "SWEpisodes SW_DECOM=31/03/2026",
        },
        new(
            "SW07STG2",
            Between(2024, 2024),
            [SwEpisodes],
            [Ended],
            "Social worker episode end date should be on or after the start of the social worker reporting period, and should be on or before the collection end date.",
            "Take out workers who left before the year began, and leave the last day blank while the worker is still there.",
            Each(SwEpisodes, (each, child) => each.Day(Ended) < child.Year.First || each.Day(Ended) > child.Year.Last)
        )
        {
            Fails = "SWEpisodes SW_DECOM=01/01/2022 SW_DEC=31/03/2023",
            Passes = "SWEpisodes SW_DECOM=01/01/2022 SW_DEC=01/04/2023",
        },
        // Since 2024/25 workers of the year before the collection year are reported too.
        new(
            "SW07STG2",
            Since(2025),
            [SwEpisodes],
            [Ended],
            "Social worker episode end date should be on or after the start of the social worker reporting period, and should be on or before the collection end date.",
            "Take out workers who left before last year began, and leave the last day blank while the worker is still there.",
            Each(
                SwEpisodes,
                (each, child) => each.Day(Ended) < child.Year.First.AddYears(-1) || each.Day(Ended) > child.Year.Last
            )
        )
        {
            Fails = "SWEpisodes SW_DECOM=01/01/2023 SW_DEC=31/03/2024",
            Passes = "SWEpisodes SW_DECOM=01/01/2023 SW_DEC=01/04/2024",
        },
        // A last day before the first counts too: no other rule of the collection sees it.
        new(
            "SW09STG2",
            Since(2024),
            [SwEpisodes],
            [Ended, Began],
            "Social worker episode appears to have lasted for less than 24 hours.",
            "Check both days. Take the row out if the child never truly had this worker.",
            Each(SwEpisodes, each => each.Day(Ended) <= each.Day(Began))
        )
        {
            Severity = Severity.Query,
            Fails = "SWEpisodes SW_DECOM=01/05/2025 SW_DEC=01/05/2025",
            Passes = "SWEpisodes SW_DECOM=01/05/2025 SW_DEC=02/05/2025",
        },
        new(
            "SW13STG1",
            Between(2024, 2024),
            [SwEpisodes],
            [Reason],
            "The reason for social worker change is either not valid or has not been entered.",
            "Choose the code for why the child came to this worker. Use FCONTA for the first one.",
            Each(SwEpisodes, each => !each.HasWorkerReason)
        )
        {
            Fails = "SWEpisodes SW_DECOM=01/04/2020 SW_REASON=_",
            Passes = "SWEpisodes SW_DECOM=01/04/2020 SW_REASON=TSPROC",
        },
        new(
            "SW13STG1",
            Since(2025),
            [SwEpisodes],
            [Reason],
            "The reason for social worker change is not valid.",
            "Choose the code for why the child came to this worker. It may be blank only for changes before April 2023.",
            Each(
                SwEpisodes,
                each =>
                    !each.HasWorkerReason
                    && (each.IsFilled(Reason) || each.Day(Began) >= SocialWorkerChild.ReasonsAskedSince)
            )
        )
        {
            Fails = "SWEpisodes SW_REASON=MOVED",
            Passes = "SWEpisodes SW_REASON=_ SW_DECOM=31/03/2023",
        },
        // Workers of the year before the collection year are reported too.
        new(
            "SW15STG2",
            Since(2025),
            [SwEpisodes],
            [Reason],
            "Reason for social worker change is missing.",
            "Choose the code for why the child came to this worker. Use FCONTA for the first one.",
            Each(
                SwEpisodes,
                (each, child) => each.IsBlank(Reason) && !(each.Day(Began) < child.Year.First.AddYears(-1))
            )
        )
        {
            Fails = "SWEpisodes SW_REASON=_ SW_DECOM=01/04/2024",
            Passes = "SWEpisodes SW_REASON=_ SW_DECOM=31/03/2024",
        },
        // Of equal days SW09STG2 tells too; a day before has its own rule only from 2025/26.
        new(
            "SW18STG2",
            Since(2026),
            [SwEpisodes],
            [Ended, Began],
            "The end date of the social worker episode is before the start date",
            "Check both days: the two may have been swapped, or the year mistyped.",
            Each(SwEpisodes, each => each.Day(Ended) <= each.Day(Began))
        )
        {
            Fails = "SWEpisodes SW_DECOM=02/05/2025 SW_DEC=01/05/2025",
            Passes = "SWEpisodes SW_DECOM=02/05/2025 SW_DEC=03/05/2025",
        },
        new(
            "SW19STG2",
            Since(2026),
            [SwEpisodes],
            [Began, Ended],
            "There are 2 social worker episodes for the child starting on the same date.",
            "Keep the worker who had the child from that day. Where one followed the other, correct the first day of the later.",
            Later(SwEpisodes, (before, after) => after.Day(Began) is { } began && began == before.Day(Began))
        )
        {
            Fails = """
                SWEpisodes SW_DEC=03/04/2025
                SWEpisodes SW_ID=SW100002 SW_DEC=_
                """,
            Passes = """
                SWEpisodes SW_DEC=02/04/2025
                SWEpisodes SW_ID=SW100002 SW_DECOM=02/04/2025 SW_DEC=_
                """,
        },
    ];
}
