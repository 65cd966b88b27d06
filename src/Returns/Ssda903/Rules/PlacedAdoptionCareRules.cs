using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.PlacedAdoptionTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>A decision that a child should be placed for adoption, beside the child's time in care and adoption.</summary>
internal static class PlacedAdoptionCareRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // The day of leaving counts only if the latest episode ended it: a child whose latest ended with X1 is in care still.
        new(
            "117",
            Always,
            [PlacedAdoption, Episodes],
            [CeasedOn, PlacedOn, Ended, EndReason, Began],
            "Date of decision that a child should/should no longer be placed for adoption is beyond the current collection year or after the child ceased to be looked after.",
            "Check the days of the decision and of its reversal: neither can come after the year's end or after the child left care.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    IsAfter(decision, child.Year.Last)
                    || (
                        child.Episodes.Latest is { } latest
                        && latest[EndReason] is not "X1"
                        && IsAfter(decision, latest.Day(Ended))
                    )
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED=02/12/2025
                Episodes DEC=01/12/2025 REC=E4A
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/12/2025
                Episodes DEC=01/12/2025 REC=E4A
                """,
        },
        new(
            "118",
            Always,
            [PlacedAdoption, Episodes],
            [CeasedOn, Began, LegalStatus],
            "Date of decision that a child should no longer be placed for adoption is before the current collection year or before the date the child started to be looked after.",
            "Check the day on which the plan was changed. A decision reversed before this year belongs to an earlier return, not to this one.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    decision.Day(CeasedOn) < child.Year.First
                    || decision.Day(CeasedOn)
                        < child
                            .Episodes.Where(each => each[LegalStatus] is not ("V3" or "V4"))
                            .Min(each => each.Day(Began))
            )
        )
        {
            Fails = "PlacedAdoption DATE_PLACED=01/02/2025 DATE_PLACED_CEASED=31/03/2025 REASON_PLACED_CEASED=RD1",
            Passes = """
                PlacedAdoption DATE_PLACED=01/02/2025 DATE_PLACED_CEASED=01/04/2025 REASON_PLACED_CEASED=RD1
                Episodes DECOM=01/06/2024
                """,
        },
        // Of several decisions the latest led to the adoption; those reversed before it have other days.
        new(
            "523",
            Always,
            [PlacedAdoption, Ad1],
            [PlacedOn, Ad1Table.DecidedOn],
            "Date of decision that the child should be placed for adoption should be the same date as the decision that adoption is in the best interest (date should be placed).",
            "Both days mean the same decision. Look it up and give it alike in both files.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    decision.Day(PlacedOn) is { } placed
                    && child.LatestDecision == decision
                    && child[Ad1].Any(each => each.Day(Ad1Table.DecidedOn) is { } decided && decided != placed)
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED=02/05/2025
                AD1 DATE_INT=01/05/2025
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/05/2025
                AD1 DATE_INT=01/05/2025
                """,
        },
        new(
            "525",
            Always,
            [PlacedAdoption, Ad1],
            [
                CeasedOn,
                Ad1Table.DecidedOn,
                Ad1Table.MatchedOn,
                Ad1Table.ByFosterCarer,
                Ad1Table.Adopters,
                Ad1Table.AdopterSex,
                Ad1Table.AdopterStatus,
            ],
            "A child for whom the decision to be placed for adoption has been reversed cannot be adopted during the year.",
            "If the child was adopted, take out the day and reason of the reversal. If not, take out the answers about the adoption.",
            Each(
                PlacedAdoption,
                (decision, child) => decision.IsFilled(CeasedOn) && child[Ad1].Any(each => each.HasAdoptionDetails)
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1
                AD1
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1
                AD1 CHILD=101
                """,
        },
        // A decision reversed before a new one that led to the adoption is no fault: the latest counts.
        new(
            "558",
            Always,
            [PlacedAdoption, Episodes],
            [CeasedOn, EndReason],
            "If a child has been adopted, then the decision to place them for adoption has not been disrupted and the date of the decision that a child should no longer be placed for adoption should be left blank.",
            "Take out the day and reason of the reversal. If the plan was truly changed, put right why the last episode ended.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    decision.IsFilled(CeasedOn)
                    && child.LatestDecision == decision
                    && child.Episodes.Any(each => each.EndedInAdoption)
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED_CEASED=01/02/2026 REASON_PLACED_CEASED=RD4
                Episodes PLACE=A6 DEC=01/02/2026 REC=E12
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD4
                PlacedAdoption DATE_PLACED=01/10/2025
                Episodes PLACE=A6 DEC=01/02/2026 REC=E12
                """,
        },
        new(
            "1003",
            Always,
            [PlacedAdoption, Episodes],
            [PlacedOn, Began, Why],
            "Date of LA's decision that a child should be placed for adoption is before the child started to be looked after.",
            "Check the day of the decision and the day on which the child came into care, and put right the one that is wrong.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    decision.Day(PlacedOn)
                    < child
                        .EpisodesOfAllYears.Where(each => each.Episode[Why] is "S")
                        .Min(each => each.Episode.Day(Began))
            )
        )
        {
            SeesMoreWith = Needs.LastYear,
            Fails = """
                PlacedAdoption DATE_PLACED=31/05/2025
                Episodes DECOM=01/06/2025 RNE=S
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/06/2025
                Episodes DECOM=01/06/2025 RNE=S
                """,
        },
    ];

    private static bool IsAfter(Line decision, DateOnly? day) =>
        decision.Day(PlacedOn) > day || decision.Day(CeasedOn) > day;
}
