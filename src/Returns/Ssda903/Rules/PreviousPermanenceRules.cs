using Headwater.Returns.Formats;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.PrevPermTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Whether a child who came into care had left it for good before: by adoption, guardianship or another order.</summary>
internal static class PreviousPermanenceRules
{
    private static readonly DateOnly FirstAsked = new(2016, 4, 1);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "630",
            Always,
            [Episodes, PrevPerm],
            [Why, Previous, PrevPermTable.Authority, OrderedOn],
            "Information on previous permanence option should be returned.",
            "Say whether this child had left care for good before. If not, that is Z1; if so, give the authority and the day of the order too.",
            Each(
                Episodes,
                (episode, child) =>
                    episode[Why] is "S"
                    && episode.Day(Began) >= child.Year.First
                    && (child[PrevPerm].Count is 0 || child[PrevPerm].Any(IsIncomplete))
            )
        )
        {
            Fails = "PrevPerm PREV_PERM=P1 LA_PERM=205",
            Passes = "PrevPerm PREV_PERM=P1 LA_PERM=205 DATE_PERM=ZZ/ZZ/2016",
        },
        new(
            "631",
            Always,
            [PrevPerm],
            [Previous],
            "Previous permanence option not a valid value.",
            "Use P1, P2, P3 or P4 for how the child left care for good before, and Z1 if the child never did.",
            Each(PrevPerm, each => each[Previous] is not ("" or "P1" or "P2" or "P3" or "P4" or "Z1"))
        )
        {
            Fails = "PrevPerm PREV_PERM=P0",
            Passes = "PrevPerm PREV_PERM=P4",
        },
        // The order came before the present time in care: a child may have left under it and come back within one year.
        new(
            "632",
            Always,
            [PrevPerm, Episodes],
            [OrderedOn, Began],
            "Date of previous permanence order not a valid value.",
            "Give the day of the earlier order, before the child came into care again. Write ZZ for a part of the day that is not known.",
            Each(PrevPerm, (before, child) => before.IsFilled(OrderedOn) && !IsBefore(before[OrderedOn], child))
        )
        {
            Fails = """
                PrevPerm PREV_PERM=P2 LA_PERM=205 DATE_PERM=01/06/2025
                Episodes DECOM=01/06/2025
                """,
            Passes = """
                PrevPerm PREV_PERM=P2 LA_PERM=205 DATE_PERM=ZZ/06/2025
                Episodes DECOM=02/06/2025
                """,
        },
        new(
            "633",
            Always,
            [PrevPerm],
            [PrevPermTable.Authority],
            "Local authority code where previous permanence option was arranged is not a valid value.",
            "Give the three digits of the authority in England, or WAL, SCO, NIR or NUK outside it, or 999 if it is not known.",
            Each(
                PrevPerm,
                each =>
                    each.IsFilled(PrevPermTable.Authority)
                    && !PermanenceAuthorities.Include(each[PrevPermTable.Authority])
            )
        )
        {
            Fails = "PrevPerm PREV_PERM=P1 LA_PERM=214 DATE_PERM=01/05/2018",
            Passes = "PrevPerm PREV_PERM=P1 LA_PERM=213 DATE_PERM=01/05/2018",
        },
        new(
            "634",
            Always,
            [PrevPerm, Episodes],
            [PrevPermTable.Authority, Previous, OrderedOn, Began],
            "There are entries for previous permanence options, but child has not started to be looked after from 1 April 2016 onwards.",
            "Take this row out: the question is only for children who came into care since April 2016.",
            Each(
                PrevPerm,
                (before, child) =>
                    (
                        before.IsFilled(Previous)
                        || before.IsFilled(PrevPermTable.Authority)
                        || before.IsFilled(OrderedOn)
                    )
                    && child.Episodes.Max(each => each.Day(Began)) < FirstAsked
            )
        )
        {
            Fails = """
                PrevPerm PREV_PERM=Z1
                Episodes DECOM=31/03/2016
                """,
            Passes = """
                PrevPerm PREV_PERM=Z1
                Episodes DECOM=01/04/2016
                """,
        },
        // An order without any code is as unexplained as one beside "never before".
        new(
            "635",
            Always,
            [PrevPerm],
            [PrevPermTable.Authority, OrderedOn, Previous],
            "There are entries for date of order and local authority code where previous permanence option was arranged but previous permanence code is Z1",
            "Say which order the child had before, P1 to P4. If there was none, take out the authority and the day.",
            Each(
                PrevPerm,
                each =>
                    each[Previous] is "" or "Z1" && (each.IsFilled(PrevPermTable.Authority) || each.IsFilled(OrderedOn))
            )
        )
        {
            Fails = "PrevPerm PREV_PERM=Z1 LA_PERM=205 DATE_PERM=01/05/2018",
            Passes = "PrevPerm PREV_PERM=P4 LA_PERM=205 DATE_PERM=01/05/2018",
        },
    ];

    private static bool IsIncomplete(Line before) =>
        before[Previous] is not "Z1"
        && (before.IsBlank(Previous) || before.IsBlank(PrevPermTable.Authority) || before.IsBlank(OrderedOn));

    private static bool IsBefore(string ordered, Child child) =>
        PartDayFormat.TryRead(ordered, out var earliest) && !(earliest >= child.CareBegan);
}
