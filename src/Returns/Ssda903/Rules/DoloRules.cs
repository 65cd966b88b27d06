using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.DoloTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Deprivation of liberty orders, which the return tells of from 2026/27.</summary>
internal static class DoloRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "700",
            Since(2027),
            [Dolo],
            [Began],
            "The start date of the DoLO is not a valid date.",
            "Give the first day of the order as a real date.",
            Each(Dolo, each => each.Day(Began) is null)
        )
        {
            Fails = "DoLo DOLO_START=31/09/2026",
            Passes = "DoLo DOLO_START=30/09/2026",
        },
        new(
            "701",
            Since(2027),
            [Dolo],
            [Ended],
            "The end date of the DoLO is not a valid date.",
            "Give the last day of the order as a real date, or leave it blank while the order stands.",
            Each(Dolo, each => each.IsBroken(Ended))
        )
        {
            Fails = "DoLo DOLO_END=31/11/2026",
            Passes = "DoLo DOLO_END=_",
        },
        new(
            "702",
            Since(2027),
            [Dolo],
            [Ended, Began],
            "The date that the DoLO ended is before the date that it started.",
            "Check both days against the order: the two may have been swapped, or the year mistyped.",
            Each(Dolo, each => each.Day(Ended) < each.Day(Began))
        )
        {
            Fails = "DoLo DOLO_START=02/09/2026 DOLO_END=01/09/2026",
            Passes = "DoLo DOLO_START=02/09/2026 DOLO_END=02/09/2026",
        },
        new(
            "703",
            Since(2027),
            [Dolo],
            [Began],
            "The date that the DoLO started is after the end of the collection year.",
            "Correct the day, or keep the order for next year's return.",
            Each(Dolo, (each, child) => each.Day(Began) > child.Year.Last)
        )
        {
            Fails = "DoLo DOLO_START=01/04/2027 DOLO_END=_",
            Passes = "DoLo DOLO_START=31/03/2027 DOLO_END=_",
        },
        new(
            "704",
            Since(2027),
            [Dolo],
            [Ended],
            "The date that the DoLO ended is before the start or after the end of the collection year.",
            "Leave the end blank if the order still stood on 31 March. An order that ended before 1 April is not for this return.",
            Each(Dolo, (each, child) => each.Day(Ended) < child.Year.First || each.Day(Ended) > child.Year.Last)
        )
        {
            Fails = """
                DoLo DOLO_START=01/03/2026 DOLO_END=31/03/2026
                DoLo DOLO_START=01/03/2027 DOLO_END=01/04/2027
                """,
            Passes = """
                DoLo DOLO_START=01/03/2026 DOLO_END=01/04/2026
                DoLo DOLO_START=01/03/2027 DOLO_END=31/03/2027
                """,
        },
        // An order is open until its last day, so one that begins within another is found as well as one after an order without end.
        new(
            "705",
            Since(2027),
            [Dolo],
            [Began, Ended],
            "A DoLO cannot start when the previous DoLO is still open.",
            "End the earlier order on the day on which the later one begins, or correct the days.",
            EachChild(child => Overlaps.In(child[Dolo], Began, Ended))
        )
        {
            Fails = """
                DoLo DOLO_START=01/09/2026 DOLO_END=_
                DoLo DOLO_START=01/12/2026 DOLO_END=_
                """,
            Passes = """
                DoLo DOLO_START=01/09/2026 DOLO_END=01/12/2026
                DoLo DOLO_START=01/12/2026 DOLO_END=_
                """,
        },
        // Published for 2026/27, whose year before was not asked for orders: it finds something where they were given all the same.
        // A child with no line here this year has none to point at, and is shown in the header.
        new(
            "706",
            Since(2027),
            [Dolo, Header],
            [Began, HeaderTable.Child],
            "There is an open DoLO in last year’s return and there is no corresponding DoLO recorded at the start of this year..",
            "Give the order again with the same first day, and its end once it has ended; or end it in last year's return.",
            EachChild(child => LastYears.LeftOpenAndLost(child, Dolo, Began, Ended))
        )
        {
            MayLack = [Dolo],
            Needs = Needs.LastYear,
            Fails = """
                last DoLo DOLO_START=01/03/2026 DOLO_END=_
                none DoLo
                """,
            Passes = """
                last DoLo DOLO_START=01/03/2026 DOLO_END=_
                DoLo DOLO_START=01/03/2026 DOLO_END=01/05/2026
                """,
        },
        new(
            "707",
            Since(2027),
            [Dolo, Episodes],
            [Ended, EpisodesTable.Ended],
            "Child ceased to be looked after but there is a DoLO without an end date.",
            "End the order no later than the day on which care ended.",
            Each(
                Dolo,
                (each, child) =>
                    each.Day(Began) is { } began
                    && CarePeriod.Latest(child, by: began)?.To is { } ceased
                    && (each.IsBlank(Ended) || each.Day(Ended) > ceased)
            )
        )
        {
            Fails = """
                Episodes DEC=01/12/2026 REC=E4A
                DoLo DOLO_START=01/09/2026 DOLO_END=_
                """,
            Passes = """
                Episodes DEC=01/12/2026 REC=E4A
                DoLo DOLO_START=01/09/2026 DOLO_END=01/12/2026
                """,
        },
        new(
            "708",
            Since(2027),
            [Dolo],
            [Began, BirthDate],
            "Dates of DoLOs are before child’s date of birth.",
            "Correct the date of birth or the first day of the order.",
            Each(Dolo, each => each.Day(Began) <= each.Day(BirthDate))
        )
        {
            Fails = "DoLo DOB=01/09/2026 DOLO_START=01/09/2026",
            Passes = "DoLo DOB=31/08/2026 DOLO_START=01/09/2026",
        },
        // An order that still stands counts too: the Department's own check passes over it, its message does not.
        new(
            "709",
            Since(2027),
            [Dolo, Episodes],
            [Began, EpisodesTable.Placement],
            "Child with a DoLO is in an unexpected placement type.",
            "A child under such an order is usually in a children's home (K2) or in a placement coded Z12 or Z13. Check the placement.",
            EachChild(child => During(child, placement => placement is not ("K2" or "Z12" or "Z13")))
        )
        {
            Severity = Severity.Query,
            Fails = """
                Episodes PLACE=K2 DEC=30/11/2026 REC=X1
                Episodes PLACE=U6 DECOM=30/11/2026 RNE=P
                DoLo DOLO_START=01/09/2026 DOLO_END=01/12/2026
                """,
            Passes = """
                Episodes PLACE=K2 DEC=01/12/2026 REC=X1
                Episodes PLACE=U6 DECOM=01/12/2026 RNE=P
                DoLo DOLO_START=01/09/2026 DOLO_END=01/12/2026
                """,
        },
        new(
            "710",
            Since(2027),
            [Dolo, Episodes],
            [Began, EpisodesTable.Placement],
            "Child with a DoLO can not be placed in secure children's homes, with parents, young offender institutions, or supported accommodation.",
            "Correct the placement, or end the order on the day on which the child moved.",
            EachChild(child => During(child, placement => placement is "K1" or "P1" or "R5" or "K3"))
        )
        {
            Fails = """
                Episodes PLACE=K3
                DoLo
                DoLo DOLO_END=_
                """,
            Passes = """
                Episodes PLACE=K2
                DoLo
                """,
        },
    ];

    private static IEnumerable<Line> During(Child child, Func<string, bool> placement) =>
        child[Dolo].Count is 0
            ? []
            : from order in child[Dolo]
            from episode in child.Episodes
            where placement(episode[EpisodesTable.Placement]) && Meet(order, episode)
            from line in (IEnumerable<Line>)[order, episode]
            select line;

    // Orders begin and end on the days of moves: on such a day the child is taken to be in the new place.
    private static bool Meet(Line order, Line episode) =>
        (order.IsBlank(Ended) ? DateOnly.MaxValue : order.Day(Ended)) is { } ended
        && (episode.IsBlank(EpisodesTable.Ended) || order.Day(Began) < episode.Day(EpisodesTable.Ended))
        && (ended > episode.Day(EpisodesTable.Began) || order.Day(Began) >= episode.Day(EpisodesTable.Began));
}
