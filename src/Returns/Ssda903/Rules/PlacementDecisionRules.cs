using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.PlacedAdoptionTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>An adoptive placement, a placement order or a freeing order needs a decision before it.</summary>
internal static class PlacementDecisionRules
{
    private const string Order = "E1";
    private const string Freeing = "D1";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "551",
            Always,
            [Episodes, PlacedAdoption],
            [Placement, PlacedOn],
            "Child has been placed for adoption but there is no date of the decision that the child should be placed for adoption.",
            "Record the decision that the child should be placed for adoption, with its day. If there was none, put right the placement.",
            Each(
                Episodes,
                (episode, child) => episode.IsForAdoption && !child.Decisions.Any(each => each.IsFilled(PlacedOn))
            )
        )
        {
            Fails = """
                Episodes PLACE=A6
                PlacedAdoption DATE_PLACED=_
                """,
            Passes = """
                Episodes PLACE=A6
                PlacedAdoption DATE_PLACED=01/06/2025
                """,
        },
        // With several decisions, the one that stood when the child moved in counts, whatever was decided later.
        new(
            "552",
            Always,
            [PlacedAdoption, Episodes],
            [PlacedOn, Placement, Began],
            "Date of Decision to place a child for adoption should be on or prior to the date that the child was placed for adoption.",
            "Look up when it was decided and when the child moved in: the decision comes first.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    child.Episodes.Any(each =>
                        each.IsForAdoption
                        && decision.Day(PlacedOn) > each.Day(Began)
                        && !child.IsToBePlaced(on: each.Day(Began))
                    )
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED=02/06/2025
                Episodes DECOM=01/06/2025 PLACE=A6
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/06/2025 DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/12/2025
                Episodes DECOM=01/06/2025 PLACE=A6
                """,
        },
        new(
            "553",
            Always,
            [Episodes, PlacedAdoption],
            [LegalStatus, PlacedOn, CeasedOn, CeasedReason],
            "Placement order has been granted but there is no date of decision that the child should be placed for adoption.",
            "Record the decision that the child should be placed for adoption. If it was reversed, the episode under the order should have ended.",
            EachChild(child => WithoutDecision(child, Order))
        )
        {
            Fails = """
                Episodes LS=E1
                PlacedAdoption CHILD=101
                """,
            Passes = """
                Episodes LS=E1
                PlacedAdoption DATE_PLACED=01/06/2025
                """,
        },
        // Orders made in a return before this one are seen where that return is given.
        new(
            "554",
            Always,
            [PlacedAdoption, Episodes],
            [PlacedOn, Began, LegalStatus],
            "Date of decision that the child should be placed for adoption should be on or prior to the date that the placement order was granted.",
            "Look up when it was decided and when the court made the order: the decision comes first.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    FirstUnder(child, Order) is { } ordered
                    && decision.Day(PlacedOn) > ordered
                    && !child.IsToBePlaced(on: ordered)
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED=02/06/2025
                Episodes DECOM=01/06/2025 LS=E1
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/06/2025
                Episodes DECOM=01/06/2025 LS=E1
                """,
        },
        new(
            "555",
            Until(2024),
            [Episodes, PlacedAdoption],
            [LegalStatus, PlacedOn, CeasedOn, CeasedReason],
            "Freeing order has been granted but there is no date of decision that the child should be placed for adoption.",
            "Record the decision that the child should be placed for adoption. If it was reversed, the episode under the order should have ended.",
            EachChild(child => WithoutDecision(child, Freeing))
        )
        {
            Fails = """
                Episodes LS=D1
                PlacedAdoption CHILD=101
                """,
            Passes = """
                Episodes LS=D1
                PlacedAdoption
                """,
        },
        new(
            "556",
            Until(2024),
            [PlacedAdoption, Episodes],
            [PlacedOn, Began, LegalStatus],
            "Date of decision that the child should be placed for adoption should be on or prior to the date that the freeing order was granted.",
            "Look up when it was decided and when the court made the order: the decision comes first.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    FirstUnder(child, Freeing) is { } ordered
                    && decision.Day(PlacedOn) > ordered
                    && !child.IsToBePlaced(on: ordered)
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED=02/06/2023
                Episodes DECOM=01/06/2023 LS=D1
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/06/2023
                Episodes DECOM=01/06/2023 LS=D1
                """,
        },
        new(
            "557",
            Until(2024),
            [Episodes, PlacedAdoption],
            [EndReason, CeasedOn, CeasedReason, Placement, LegalStatus],
            LeftUnadopted,
            MendLeftUnadopted,
            Each(
                Episodes,
                (episode, child) =>
                    (episode.IsForAdoption || episode[LegalStatus] is Order or Freeing)
                    && LeftWithDecisionOpen(episode, child)
            )
        )
        {
            Fails = """
                Episodes LS=D1 DEC=01/12/2023 REC=E4A
                PlacedAdoption
                """,
            Passes = """
                Episodes LS=D1 DEC=01/12/2023 REC=E4A
                PlacedAdoption DATE_PLACED_CEASED=01/12/2023 REASON_PLACED_CEASED=RD1
                """,
        },
        // From 2024/25 freeing orders are no longer asked about.
        new(
            "557",
            Since(2025),
            [Episodes, PlacedAdoption],
            [EndReason, CeasedOn, CeasedReason, Placement, LegalStatus],
            LeftUnadopted,
            MendLeftUnadopted,
            Each(
                Episodes,
                (episode, child) =>
                    (episode.IsForAdoption || episode[LegalStatus] is Order) && LeftWithDecisionOpen(episode, child)
            )
        )
        {
            Fails = """
                Episodes LS=E1 DEC=01/12/2025 REC=E4A
                PlacedAdoption
                """,
            Passes = """
                Episodes LS=E1 DEC=01/12/2025 REC=E4A
                PlacedAdoption DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1
                """,
        },
    ];

    private const string LeftUnadopted =
        "Child for whom the decision was made that they should be placed for adoption has left care but was not adopted and information on the decision that they should no longer be placed for adoption items has not been completed.";

    private const string MendLeftUnadopted =
        "Say on what day it was decided that the child should no longer be placed for adoption, and why.";

    /// <summary>Episodes under an order without any decision, and the decision that was reversed while one of them is open.</summary>
    private static List<Line> WithoutDecision(Child child, string order)
    {
        var under = child.Episodes.Where(each => each[LegalStatus] == order).ToList();
        if (under.Count is 0)
            return [];
        if (!child.Decisions.Any(each => each.IsFilled(PlacedOn)))
            return under;
        return
            child.LatestDecision is { } latest
            && (latest.IsFilled(CeasedOn) || latest.IsFilled(CeasedReason))
            && under.Any(each => each.IsBlank(Ended))
            ? [latest]
            : [];
    }

    /// <summary>The first day under an order in the present time in care.</summary>
    private static DateOnly? FirstUnder(Child child, string order) =>
        child
            .EveryYear(Episodes)
            .Where(each => each[LegalStatus] == order && each.Day(Began) >= child.CareBegan)
            .Min(each => each.Day(Began));

    private static bool LeftWithDecisionOpen(Line episode, Child child) =>
        episode[EndReason] is not ("" or "X1" or "E11" or "E12")
        && (
            child.Decisions.Count is 0
            || child.Decisions.Any(each => each.IsBlank(CeasedOn) || each.IsBlank(CeasedReason))
        );
}
