using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.MissingTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Children missing or away: each period by itself.</summary>
internal static class MissingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "564",
            Always,
            [Missing],
            [Began, Kind],
            "Child was missing or away from placement without authorisation and the date started is blank.",
            "Give the day on which the child went missing or away.",
            Each(Missing, each => each[Kind] is "M" or "A" && each.IsBlank(Began))
        )
        {
            Fails = "Missing MISSING=A MIS_START=_",
            Passes = "Missing MISSING=_ MIS_START=_",
        },
        new(
            "565",
            Always,
            [Missing],
            [Kind, Began],
            "The date that the child started to be missing or away from placement without authorisation has been completed but whether the child was missing or away from placement without authorisation has not been completed.",
            SayWhich,
            Each(Missing, each => each.IsFilled(Began) && each.IsBlank(Kind))
        )
        {
            Fails = "Missing MISSING=_ MIS_START=01/09/2025",
            Passes = "Missing MISSING=M MIS_START=01/09/2025",
        },
        new(
            "566",
            Always,
            [Missing],
            [Kind, Ended],
            "The date that the child's episode of being missing or away from placement without authorisation ended has been completed but whether the child was missing or away without authorisation has not been completed.",
            SayWhich,
            Each(Missing, each => each.IsFilled(Ended) && each.IsBlank(Kind))
        )
        {
            Fails = "Missing MISSING=_ MIS_START=_ MIS_END=02/09/2025",
            Passes = "Missing MISSING=_ MIS_START=_ MIS_END=_",
        },
        new(
            "567",
            Always,
            [Missing],
            [Ended, Began],
            "The date that the missing episode or episode that the child was away from placement without authorisation ended is before the date that it started.",
            "Check both days against the record: the two may have been swapped, or the year mistyped.",
            Each(Missing, each => each.Day(Ended) < each.Day(Began))
        )
        {
            Fails = "Missing MIS_START=02/09/2025 MIS_END=01/09/2025",
            Passes = "Missing MIS_START=02/09/2025 MIS_END=02/09/2025",
        },
        new(
            "570",
            Always,
            [Missing],
            [Began],
            "The date that the child started to be missing or away from placement without authorisation is after the end of the collection year.",
            "Correct the day, or keep the period for next year's return.",
            Each(Missing, (each, child) => each.Day(Began) > child.Year.Last)
        )
        {
            Fails = "Missing MIS_START=01/04/2026 MIS_END=_",
            Passes = "Missing MIS_START=31/03/2026 MIS_END=_",
        },
        new(
            "571",
            Always,
            [Missing],
            [Ended],
            "The date that the child ceased to be missing or away from placement without authorisation is before the start or after the end of the collection year.",
            "Leave the end blank if the child was still missing on 31 March. A period that ended before 1 April was for last year's return.",
            Each(Missing, (each, child) => each.Day(Ended) < child.Year.First || each.Day(Ended) > child.Year.Last)
        )
        {
            Fails = """
                Missing MIS_START=30/03/2025 MIS_END=31/03/2025
                Missing MIS_START=30/03/2026 MIS_END=01/04/2026
                """,
            Finds = 2,
            Passes = """
                Missing MIS_START=31/03/2025 MIS_END=01/04/2025
                Missing MIS_START=30/03/2026 MIS_END=31/03/2026
                """,
        },
        new(
            "574",
            Always,
            [Missing],
            [Began, Ended],
            "A new missing/away from placement without authorisation period cannot start when the previous missing/away from placement without authorisation period is still open. Missing/away from placement without authorisation periods should also not overlap.",
            "Give the earlier period the day on which the child was found, or make one period of the two.",
            EachChild(child => Overlaps.In(child[Missing], Began, Ended))
        )
        {
            // The third begins within the first, though not within the second.
            Fails = """
                Missing MIS_START=01/09/2025 MIS_END=20/09/2025
                Missing MIS_START=20/09/2025 MIS_END=30/09/2025
                Missing MIS_START=25/09/2025 MIS_END=26/09/2025
                """,
            Finds = 1,
            Passes = """
                Missing MIS_START=01/09/2025 MIS_END=20/09/2025
                Missing MIS_START=20/09/2025 MIS_END=25/09/2025
                Missing MIS_START=25/09/2025 MIS_END=_
                """,
        },
        new(
            "586",
            Always,
            [Missing],
            [Began, BirthDate],
            "Dates of missing periods are before child’s date of birth.",
            "Correct the date of birth or the day on which the child went missing.",
            Each(Missing, each => each.Day(Began) <= each.Day(BirthDate))
        )
        {
            Fails = "Missing DOB=01/09/2025 MIS_START=01/09/2025",
            Passes = "Missing DOB=31/08/2025 MIS_START=01/09/2025",
        },
        new(
            "1004",
            Always,
            [Missing],
            [Began],
            "The start date of the missing episode or episode that the child was away from placement without authorisation is not a valid date.",
            "Give the day on which the child went missing or away as a real date.",
            Each(Missing, each => each.Day(Began) is null)
        )
        {
            Fails = "Missing MIS_START=31/09/2025",
            Passes = "Missing MIS_START=30/09/2025",
        },
        new(
            "1005",
            Always,
            [Missing],
            [Ended],
            "The end date of the missing episode or episode that the child was away from placement without authorisation is not a valid date.",
            "Give the day on which the child was found as a real date, or leave it blank while the child is still missing.",
            Each(Missing, each => each.IsBroken(Ended))
        )
        {
            Fails = "Missing MIS_END=31/09/2025",
            Passes = "Missing MIS_END=_",
        },
        new(
            "1006",
            Always,
            [Missing],
            [Kind],
            "Missing type invalid.",
            SayWhich,
            Each(Missing, each => each[Kind] is not ("M" or "A" or ""))
        )
        {
            Fails = "Missing MISSING=MISSING",
            Passes = "Missing MISSING=m",
        },
    ];

    // The bare name is that of the return of missing episodes, wherever a member does not come first.
    private static Table Missing => CareTables.Missing;

    private const string SayWhich =
        "Put M if nobody knew where the child was, A if that was known but not allowed; take the line out if neither.";
}
