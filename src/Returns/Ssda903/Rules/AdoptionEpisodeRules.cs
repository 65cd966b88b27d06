using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Ad1Table;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What is said of an adoption beside what the child's episodes say.</summary>
internal static class AdoptionEpisodeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "134",
            Always,
            [Ad1, Oc3],
            [
                DecidedOn,
                MatchedOn,
                ByFosterCarer,
                Adopters,
                AdopterSex,
                AdopterStatus,
                Oc3Table.InTouch,
                Oc3Table.Activity,
                Oc3Table.Accommodation,
            ],
            "Data on adoption should not be entered for the OC3 cohort.",
            "Nobody is adopted in the year and a care leaver too. Take out whichever of the two is not true.",
            Each(Ad1, (adoption, child) => adoption.HasAdoptionDetails && child.HasLeaverDetails)
        )
        {
            Fails = """
                AD1 CHILD=100
                OC3 CHILD=100
                """,
            Passes = """
                AD1 CHILD=100
                OC3 CHILD=101
                """,
        },
        new(
            "331",
            Always,
            [Ad1, Episodes],
            [MatchedOn, Began, EndReason],
            "Date of matching child and adopter(s) should be the same as, or prior to, the date of placement of adoption.",
            "Look up when the child was matched and when the adoptive placement began: the match comes first.",
            Each(
                Ad1,
                (adoption, child) =>
                    child.Episodes.Any(each => each.EndedInAdoption && adoption.Day(MatchedOn) > each.Day(Began))
            )
        )
        {
            Fails = """
                AD1 DATE_MATCH=02/06/2025
                Episodes DECOM=01/06/2025 LS=E1 PLACE=A6 DEC=01/02/2026 REC=E12
                """,
            Passes = """
                AD1 DATE_MATCH=01/06/2025
                Episodes DECOM=01/06/2025 LS=E1 PLACE=A6 DEC=01/02/2026 REC=E12
                """,
        },
        // Who was adopted mostly came into care in an earlier year.
        new(
            "334",
            Always,
            [Ad1, Episodes],
            [DecidedOn, Began, Why],
            "Date child started to be looked after in latest period of care must be on or prior to the date should be placed for adoption.",
            "Check the day of the decision. It belongs to the child's latest time in care, not to one before it.",
            Each(
                Ad1,
                (adoption, child) =>
                    adoption.Day(DecidedOn)
                    < child
                        .EpisodesOfAllYears.Where(each => each.Episode[Why] is "S")
                        .Max(each => each.Episode.Day(Began))
            )
        )
        {
            SeesMoreWith = Needs.LastYear,
            Fails = """
                last Episodes DECOM=01/06/2024 RNE=S DEC=01/12/2024 REC=X1
                AD1 DATE_INT=31/05/2024
                Episodes DECOM=01/12/2024 RNE=L
                """,
            Passes = """
                last Episodes DECOM=01/06/2024 RNE=S DEC=01/12/2024 REC=X1
                AD1 DATE_INT=01/06/2024
                Episodes DECOM=01/12/2024 RNE=L
                """,
        },
        new(
            "335",
            Always,
            [Ad1, Episodes],
            [ByFosterCarer, Placement],
            "The current foster value (0) suggests that child is not adopted by current foster carer, but last placement is A2, A3, or A5. Or the current foster value (1) suggests that child is adopted by current foster carer, but last placement is A1, A4 or A6.",
            "Find out whether the adopters had fostered the child, then put right that answer or the last placement's code.",
            Each(
                Ad1,
                (adoption, child) =>
                    child.Episodes.Any(each =>
                        each[EndReason] is "E1" or "E11" or "E12"
                        && (adoption[ByFosterCarer], each[Placement])
                            is
                                ("0", "A2" or "A3" or "A5")
                                or
                                ("1", "A1" or "A4" or "A6")
                    )
            )
        )
        {
            Fails = """
                AD1 FOSTER_CARE=0
                Episodes PLACE=A5 LS=E1 DEC=01/02/2026 REC=E12
                """,
            Passes = """
                AD1 FOSTER_CARE=0
                Episodes PLACE=A6 LS=E1 DEC=01/02/2026 REC=E12
                """,
        },
        new(
            "521",
            Always,
            [Ad1, Episodes],
            [DecidedOn, Placement, Began],
            "Date of local authority's decision (LA) that adoption is in the best interests of the child (date should be placed) must be on or prior to the date the child is placed for adoption.",
            "Look up both days: adoption is decided on before the child moves in. Put right the one that is wrong.",
            Each(
                Ad1,
                (adoption, child) =>
                    child.Episodes.Any(each => each.IsForAdoption && adoption.Day(DecidedOn) > each.Day(Began))
            )
        )
        {
            Fails = """
                AD1 DATE_INT=02/06/2025
                Episodes DECOM=01/06/2025 PLACE=A6
                """,
            Passes = """
                AD1 DATE_INT=01/06/2025
                Episodes DECOM=01/06/2025 PLACE=A6
                """,
        },
        new(
            "582",
            Since(2023),
            [Episodes, Ad1],
            [Ended, MatchedOn],
            "Child is showing as ceasing to be looked after due to adoption, but the date of adoption is the same as the date reported for being matched with adopters. In most circumstances we expect the date the child is matched with adopters to be before the date of adoption.",
            "Look up both days. If the match and the adoption order truly fell on one day, keep them and say so in a note.",
            Each(Episodes, (episode, child) => episode.EndedInAdoption && IsMatchedOn(episode.Day(Ended), child))
        )
        {
            Severity = Severity.Query,
            Fails = """
                Episodes PLACE=A6 DEC=01/02/2026 REC=E12
                AD1 DATE_MATCH=01/02/2026
                """,
            Passes = """
                Episodes PLACE=A6 DEC=01/02/2026 REC=E12
                AD1 DATE_MATCH=31/01/2026
                """,
        },
        new(
            "601",
            Always,
            [Episodes, Ad1],
            [EndReason, DecidedOn, MatchedOn, ByFosterCarer, Adopters, AdopterSex, AdopterStatus],
            "The additional fields relating to adoption have not been completed although the episode data shows that the child was adopted during the year.",
            "Fill in every answer about the adoption. If the child was not adopted, put right why the episode ended.",
            Each(
                Episodes,
                (episode, child) =>
                    episode.EndedInAdoption
                    && episode.Day(Ended) >= child.Year.First
                    && episode.Day(Ended) <= child.Year.Last
                    && !child[Ad1].Any(each => each.HasAllAdoptionDetails)
            )
        )
        {
            Fails = """
                Episodes PLACE=A6 DEC=01/02/2026 REC=E12
                AD1 LS_ADOPTR=_
                """,
            Passes = """
                Episodes PLACE=A6 DEC=01/02/2026 REC=E12
                AD1 LS_ADOPTR=L11
                """,
        },
        new(
            "602",
            Always,
            [Ad1, Episodes],
            [Ad1Table.Child, EndReason, Ended],
            "The episode data submitted for this child does not show that he/she was adopted during the year.",
            "If the child was adopted, end the last episode on that day with E11 or E12. If not, take out the answers about adoption.",
            Each(Ad1, (adoption, child) => adoption.HasAdoptionDetails && !child.WasAdoptedInYear)
        )
        {
            Fails = """
                AD1
                Episodes PLACE=A6 DEC=01/02/2026 REC=E41
                """,
            Passes = """
                AD1
                Episodes PLACE=A6 DEC=01/02/2026 REC=E11
                """,
        },
    ];

    private static bool IsMatchedOn(DateOnly? day, Child child) =>
        day is not null && child[Ad1].Any(each => each.Day(MatchedOn) == day);
}
