using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.MissingTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Children missing or away: a child goes missing from care, and from one placement.</summary>
internal static class MissingCareRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "575",
            Always,
            [Missing, Episodes],
            [Ended, EpisodesTable.Ended],
            "If the placement from which the child goes missing/away from placement without authorisation ends, the missing/away from placement without authorisation period in the missing module must also have an end date.",
            "End the missing period on the day on which the placement ended; begin another if the child was missing from the next one too.",
            Each(
                Missing,
                (each, child) =>
                    each.IsBlank(Ended) && each.Day(Began) is { } gone && gone <= PlacementEnded(child.Episodes, gone)
            )
        )
        {
            Fails = """
                Episodes DEC=01/10/2025 REC=X1
                Episodes DECOM=01/10/2025 RNE=P
                Missing MIS_START=01/09/2025 MIS_END=_
                """,
            Passes = """
                Episodes DEC=01/10/2025 REC=X1
                Episodes DECOM=01/10/2025 RNE=L LS=C1
                Missing MIS_START=01/09/2025 MIS_END=_
                """,
        },
        // A child with no line here this year has none to point at, and is shown in the header.
        new(
            "576",
            Always,
            [Missing, Header],
            [MissingTable.Child, Began, HeaderTable.Child],
            "There is an open missing/away from placement without authorisation period in last year’s return and there is no corresponding period recorded at the start of this year.",
            "Give the period again with the same first day, and its end once the child was found; or end it in last year's return.",
            EachChild(child => LastYears.LeftOpenAndLost(child, Missing, Began, Ended))
        )
        {
            MayLack = [Missing],
            Needs = Needs.LastYear,
            Fails = """
                last Missing MIS_START=01/03/2025 MIS_END=_
                Missing MIS_START=02/03/2025 MIS_END=01/05/2025
                """,
            Passes = """
                last Missing MIS_START=01/03/2025 MIS_END=_
                Missing MIS_START=01/03/2025 MIS_END=01/05/2025
                """,
        },
        // Also where the period is said to end after care did: its end within care is missing. What begins after is for 578.
        new(
            "577",
            Always,
            [Missing, Episodes],
            [Ended, EpisodesTable.Ended],
            "Child ceased to be looked after but there is a missing/away from placement without authorisation period without an end date.",
            "End the missing period no later than the day on which care ended.",
            Each(
                Missing,
                (each, child) =>
                    each.Day(Began) is { } gone
                    && CarePeriod.Latest(child, by: gone)?.To is { } ceased
                    && gone <= ceased
                    && (each.IsBlank(Ended) || each.Day(Ended) > ceased)
            )
        )
        {
            Fails = """
                Episodes DEC=01/10/2025 REC=E8
                Missing MIS_START=01/09/2025 MIS_END=_
                """,
            Passes = """
                Episodes DEC=01/10/2025 REC=E8
                Missing MIS_START=01/09/2025 MIS_END=01/10/2025
                """,
        },
        new(
            "578",
            Always,
            [Missing, Episodes],
            [Began, EpisodesTable.Ended],
            "The date that the child started to be missing is after the child ceased to be looked after.",
            "Correct the day, or take the period out: it is told only of children in care at the time.",
            Each(Missing, (each, child) => each.Day(Began) is { } gone && gone > CarePeriod.Latest(child, by: gone)?.To)
        )
        {
            Fails = """
                Episodes DEC=31/08/2025 REC=E4A
                Missing MIS_START=01/09/2025
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=E4A
                Missing MIS_START=01/09/2025
                """,
        },
        // Who is found on the very day is no longer missing, but for the 18th birthday, when care ends by itself: the Department
        // asks it of that day. Whoever is not found by then is missing when care ends, whatever the day.
        new(
            "580",
            Always,
            [Episodes, Missing],
            [EpisodesTable.EndReason, Ended, BirthDate],
            "Child is missing when cease being looked after but reason episode ceased not ‘E8’.",
            "Put E8 as the reason, or correct the day on which the child was found.",
            EachChild(child =>
                child[Missing].Count > 0
                    ? child.Episodes.Where(each =>
                        each[EpisodesTable.EndReason] is not ("E8" or "X1") && WasMissingAtEnd(child, each)
                    )
                    : []
            )
        )
        {
            Fails = """
                Episodes DEC=01/10/2025 REC=E5
                Missing DOB=01/10/2007 MIS_START=01/09/2025 MIS_END=01/10/2025
                Episodes CHILD=200 DEC=01/10/2025 REC=E4A
                Missing CHILD=200 MIS_START=01/09/2025 MIS_END=_
                """,
            Finds = 2,
            Passes = """
                Episodes DEC=01/10/2025 REC=E8
                Missing DOB=01/10/2007 MIS_START=01/09/2025 MIS_END=01/10/2025
                Episodes CHILD=200 DEC=01/10/2025 REC=E4A
                Missing CHILD=200 MIS_START=01/09/2025 MIS_END=01/10/2025
                Missing CHILD=200 MIS_START=02/10/2025 MIS_END=_
                """,
        },
        // After the last period of care it is for 578. Before the first episode the child was in care only where that one says so
        // (a new legal status in the same placement) or an earlier return does: had another placement ended, so had the period (575).
        new(
            "581",
            Always,
            [Missing, Episodes],
            [Began, EpisodesTable.Began],
            "Child is missing but has not yet started to be looked after.",
            "Correct the day, or take the period out: it is told only of children in care at the time.",
            Each(
                Missing,
                (each, child) =>
                    each.Day(Began) is { } gone
                    && CarePeriod.Of(child) is var periods
                    && (
                        (periods.Any(period => period.From > gone) && !periods.Any(period => period.Holds(gone)))
                        || IsBeforeAllCare(child, gone)
                    )
            )
        )
        {
            Fails = """
                Episodes DECOM=02/09/2025 RNE=S
                Missing MIS_START=01/09/2025 MIS_END=03/09/2025
                Episodes CHILD=200 DECOM=02/04/2025 RNE=P
                Missing CHILD=200 MIS_START=01/04/2025 MIS_END=03/04/2025
                """,
            Finds = 2,
            Passes = """
                last Episodes DECOM=01/09/2024 DEC=28/03/2025 REC=X1
                Episodes DECOM=28/03/2025 RNE=P
                Missing MIS_START=27/03/2025 MIS_END=03/04/2025
                Episodes CHILD=200 DECOM=28/03/2025 RNE=L
                Missing CHILD=200 MIS_START=27/03/2025 MIS_END=03/04/2025
                """,
        },
    ];

    // The bare name is that of the return of missing episodes, wherever a member does not come first.
    private static Table Missing => CareTables.Missing;

    // A new legal status alone leaves the child where they were. On the day of a move the child is taken to be in the new place.
    private static DateOnly? PlacementEnded(Lines episodes, DateOnly gone)
    {
        var place = episodes.Count - 1;
        while (place >= 0 && !(episodes[place].Day(EpisodesTable.Began) <= gone))
            place--;
        while (
            place >= 0
            && place + 1 < episodes.Count
            && episodes[place + 1][EpisodesTable.Why] is "L"
            && episodes[place + 1].Day(EpisodesTable.Began) == episodes[place].Day(EpisodesTable.Ended)
        )
            place++;
        return place < 0 ? null : episodes[place].Day(EpisodesTable.Ended);
    }

    private static bool IsBeforeAllCare(Child child, DateOnly gone) =>
        child.FirstEpisode is { } first
        && first[EpisodesTable.Why] is not "L"
        && first.Day(EpisodesTable.Began) > gone
        && !child.EarlierYears.Any(year =>
            year.Episodes.Any(each => each.Day(EpisodesTable.Began) <= gone && !(each.Day(EpisodesTable.Ended) < gone))
        );

    private static bool WasMissingAtEnd(Child child, Line episode) =>
        episode.Day(EpisodesTable.Ended) is { } ceased
        && child[Missing]
            .Any(each =>
                each.Day(Began) <= ceased
                && (
                    each.IsBlank(Ended)
                    || each.Day(Ended) > ceased
                    || (each.Day(Ended) == ceased && ceased == each.Day(BirthDate).Turns(18))
                )
            );
}
