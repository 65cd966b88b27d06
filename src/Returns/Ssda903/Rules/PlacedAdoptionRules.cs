using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.PlacedAdoptionTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>A decision that a child should be placed for adoption, and its reversal: by themselves and one after another.</summary>
internal static class PlacedAdoptionRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "115",
            Always,
            [PlacedAdoption],
            [PlacedOn],
            "Date of Local Authority's (LA) decision that a child should be placed for adoption is not a valid date.",
            "Give the day of the decision that the child should be placed for adoption, as a real date.",
            Each(PlacedAdoption, each => each.IsBroken(PlacedOn))
        )
        {
            Fails = "PlacedAdoption DATE_PLACED=31/06/2025",
            Passes = "PlacedAdoption DATE_PLACED=30/06/2025",
        },
        new(
            "116",
            Always,
            [PlacedAdoption],
            [CeasedOn],
            "Date of Local Authority's (LA) decision that a child should no longer be placed for adoption is not a valid date.",
            "Give the day on which the plan was changed as a real date, or leave it blank while adoption is still the plan.",
            Each(PlacedAdoption, each => each.IsBroken(CeasedOn))
        )
        {
            Fails = "PlacedAdoption DATE_PLACED_CEASED=31/09/2025 REASON_PLACED_CEASED=RD1",
            Passes = "PlacedAdoption DATE_PLACED_CEASED=30/09/2025 REASON_PLACED_CEASED=RD1",
        },
        new(
            "119",
            Always,
            [PlacedAdoption],
            [CeasedReason, CeasedOn],
            "If the decision is made that a child should no longer be placed for adoption, then the date of this decision and the reason why this decision was made must be completed.",
            "Give both the day on which the plan was changed and the reason. If adoption is still the plan, take both out.",
            Each(PlacedAdoption, each => each.IsBlank(CeasedOn) != each.IsBlank(CeasedReason))
        )
        {
            Fails = "PlacedAdoption DATE_PLACED_CEASED=01/12/2025",
            Passes = "PlacedAdoption DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1",
        },
        new(
            "120",
            Always,
            [PlacedAdoption],
            [CeasedReason],
            "The reason for the reversal of the decision that the child should be placed for adoption code is not valid.",
            "Use RD1, RD2, RD3 or RD4 to say why adoption is no longer the plan.",
            Each(PlacedAdoption, each => each[CeasedReason] is not ("" or "RD1" or "RD2" or "RD3" or "RD4"))
        )
        {
            Fails = "PlacedAdoption DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD5",
            Passes = "PlacedAdoption DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD4",
        },
        new(
            "184",
            Always,
            [PlacedAdoption, Header],
            [PlacedOn, HeaderTable.BirthDate],
            "Date of decision that a child should be placed for adoption is before the child was born.",
            "Check the day of the decision and the date of birth, and put right the one that is wrong.",
            Each(PlacedAdoption, (decision, child) => decision.Day(PlacedOn) < child.BirthDate)
        )
        {
            Fails = """
                Header DOB=02/07/2025
                PlacedAdoption DATE_PLACED=01/07/2025
                """,
            Passes = """
                Header DOB=01/07/2025
                PlacedAdoption DATE_PLACED=01/07/2025
                """,
        },
        new(
            "522",
            Always,
            [PlacedAdoption],
            [PlacedOn, CeasedOn],
            "Date of decision that the child should be placed for adoption must be on or before the date that a child should no longer be placed for adoption.",
            "Check both days: a decision cannot be reversed before it is made.",
            Each(PlacedAdoption, each => each.Day(CeasedOn) < each.Day(PlacedOn))
        )
        {
            Fails = "PlacedAdoption DATE_PLACED=02/07/2025 DATE_PLACED_CEASED=01/07/2025",
            Passes = "PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/07/2025",
        },
        new(
            "563",
            Always,
            [PlacedAdoption],
            [PlacedOn, CeasedReason, CeasedOn],
            "The child should no longer be placed for adoption but the date of the decision that the child should be placed for adoption is blank",
            "Give the day of the decision that was later reversed.",
            Each(
                PlacedAdoption,
                each => each.IsFilled(CeasedReason) && each.IsFilled(CeasedOn) && each.IsBlank(PlacedOn)
            )
        )
        {
            Fails = "PlacedAdoption DATE_PLACED=_ DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1",
            Passes = "PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1",
        },
        new(
            "579",
            Always,
            [PlacedAdoption],
            [PlacedOn, CeasedOn],
            "A new decision that the child should be placed for adoption this year cannot start when the previous decision is still open. Decisions to place the child for adoption should also not overlap. The date of any new decision to place the child for adoption must not be before the date placed ceased of previous decisions.",
            "Say on what day the earlier decision was reversed; the new one cannot be earlier than that. If there was only one decision, take the other row out.",
            Later(
                PlacedAdoption,
                (before, after) =>
                    after.Day(PlacedOn) is { } placed && (before.IsBlank(CeasedOn) || placed < before.Day(CeasedOn))
            )
        )
        {
            Fails = """
                PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=02/12/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/12/2025
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/12/2025
                """,
        },
        new(
            "583",
            Since(2023),
            [PlacedAdoption],
            [CeasedOn, PlacedOn],
            "More than one date the child should be placed for adoption has been reported, but an earlier decision has not been revoked. Check that both dates are required and add in the date the earlier decision was revoked. Note this may be in a previous year.",
            "Add the day on which this decision was reversed and why, or take the row out if it repeats the other one.",
            Former(
                PlacedAdoption,
                (before, after) => before.IsBlank(CeasedOn) && before.IsFilled(PlacedOn) && after.IsFilled(PlacedOn)
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                PlacedAdoption DATE_PLACED=01/07/2025
                PlacedAdoption DATE_PLACED=01/12/2025
                """,
            Passes = """
                PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/12/2025
                """,
        },
    ];
}
