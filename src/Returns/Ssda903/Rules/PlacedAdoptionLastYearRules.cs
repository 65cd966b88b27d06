using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.PlacedAdoptionTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>A decision that a child should be placed for adoption, beside what last year's return said of it.</summary>
internal static class PlacedAdoptionLastYearRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "559",
            Always,
            [PlacedAdoption],
            [PlacedOn],
            "Date of decision that a child should be placed for adoption was not in the current year but the date of the decision that the child should be placed for adoption was not completed in a previous return.",
            "Check the day of the decision. If it is right, last year's return left it out: say so in a note.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    decision.Day(PlacedOn) < child.Year.First
                    && !child.LastYear.Decisions.Any(each => each.IsFilled(PlacedOn))
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                PlacedAdoption DATE_PLACED=31/03/2025
                last PlacedAdoption CHILD=101 DATE_PLACED=31/03/2025
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/04/2025
                last PlacedAdoption CHILD=101 DATE_PLACED=31/03/2025
                """,
        },
        // A new decision beside the old one, which this year's return shows as reversed, is no change of its day.
        new(
            "560",
            Always,
            [PlacedAdoption],
            [PlacedOn, CeasedOn],
            "Date of decision that the child should be placed for adoption this year is different from that recorded last year but the decision to place the child for adoption did not change.",
            "Give the same day as last year while the same decision stands. If there is a new one, add a row that shows when the old one was reversed.",
            EachChild(child =>
                child.LastYear.Decisions.Any(each => IsGone(each, child))
                    ? child.Decisions.Where(each => each.Day(PlacedOn) is not null)
                    : []
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                PlacedAdoption DATE_PLACED=02/02/2025
                last PlacedAdoption DATE_PLACED=01/02/2025
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/02/2025 DATE_PLACED_CEASED=01/06/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/10/2025
                last PlacedAdoption DATE_PLACED=01/02/2025
                """,
        },
        new(
            "561",
            Always,
            [PlacedAdoption],
            [PlacedOn],
            "Date of the decision that the child should be placed for adoption this year is the same as that recorded last year but records show that the decision changed, and the child should no longer be placed for adoption last year.",
            "The decision of that day was reversed last year. Give the day of the new decision, or take the row out.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    decision.Day(PlacedOn) is { } placed
                    && child.LastYear.Decisions.Any(each => IsReversed(each) && each.Day(PlacedOn) == placed)
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                PlacedAdoption DATE_PLACED=01/06/2024
                last PlacedAdoption DATE_PLACED=01/06/2024 DATE_PLACED_CEASED=01/12/2024 REASON_PLACED_CEASED=RD1
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/06/2024
                last PlacedAdoption DATE_PLACED=01/06/2024
                """,
        },
        new(
            "584",
            Always,
            [PlacedAdoption],
            [PlacedOn],
            "Date of decision that the child should be placed for adoption this year is different from that recorded last year, but the decision to placed the child for adoption changed and the child should no longer be placed for adoption.",
            "Check the day: a decision made after last year's was reversed must be later than that one.",
            Each(
                PlacedAdoption,
                (decision, child) =>
                    child.LastYear.Decisions.Any(each =>
                        IsReversed(each) && decision.Day(PlacedOn) <= each.Day(PlacedOn)
                    )
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                PlacedAdoption DATE_PLACED=31/05/2024
                last PlacedAdoption DATE_PLACED=01/06/2024 DATE_PLACED_CEASED=01/12/2024 REASON_PLACED_CEASED=RD1
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=02/06/2024
                last PlacedAdoption DATE_PLACED=01/06/2024 DATE_PLACED_CEASED=01/12/2024 REASON_PLACED_CEASED=RD1
                """,
        },
    ];

    private static bool IsReversed(Line decision) => decision.IsFilled(CeasedOn) || decision.IsFilled(CeasedReason);

    /// <summary>A decision that stood at the end of last year, but that no row of this year has.</summary>
    private static bool IsGone(Line before, Child child) =>
        before.Day(PlacedOn) is { } placed
        && before.IsBlank(CeasedOn)
        && !child.Decisions.Any(each => each.Day(PlacedOn) == placed);
}
