using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Short breaks: V3, where each is recorded, and V4, where only the agreement is.</summary>
internal static class ShortBreakRules
{
    private const int LongestBreak = 17;
    private const int MostInAYear = 75;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "365",
            Always,
            [Episodes],
            [LegalStatus, Began, Ended],
            "Any individual short- term respite placement must not exceed 17 days.",
            "Check the days. A longer stay is no short break: record it as care under the legal status that applies.",
            Each(
                Episodes,
                (each, child) =>
                    each[LegalStatus] is "V3" && Last(each, child) - each.Day(Began)?.DayNumber > LongestBreak
            )
        )
        {
            Fails = "Episodes LS=V3 DEC=19/06/2025 REC=E4A",
            Passes = "Episodes LS=V3 DEC=18/06/2025 REC=E4A",
        },
        new(
            "366",
            Always,
            [Episodes],
            [Why],
            "A child cannot change placement during the course of an individual short-term respite break.",
            "Every short break begins with S. If the child moved elsewhere, that is another short break.",
            Each(Episodes, each => each[LegalStatus] is "V3" && each[Why] is not "S")
        )
        {
            Fails = "Episodes LS=V3 RNE=P",
            Passes = "Episodes LS=V3 RNE=S",
        },
        // Of any twelve months, those of the collection year are looked at, as that is what a return holds whole.
        new(
            "367",
            Always,
            [Episodes],
            [LegalStatus, Began, Ended],
            "The maximum amount of respite care allowable is 75 days in any 12-month period.",
            "Check the days of every short break in the year. Beyond 75 days together, the child is looked after under another legal status.",
            EachChild(child =>
            {
                var breaks = child.Episodes.Where(each => each[LegalStatus] is "V3" && Days(each, child) > 0).ToList();
                return breaks.Sum(each => Days(each, child)) > MostInAYear ? breaks : [];
            })
        )
        {
            Fails = """
                Episodes LS=V3 DECOM=01/06/2025 DEC=18/06/2025 REC=E4A
                Episodes LS=V3 DECOM=01/07/2025 DEC=18/07/2025 REC=E4A
                Episodes LS=V3 DECOM=01/08/2025 DEC=18/08/2025 REC=E4A
                Episodes LS=V3 DECOM=01/09/2025 DEC=18/09/2025 REC=E4A
                Episodes LS=V3 DECOM=01/10/2025 DEC=09/10/2025 REC=E4A
                """,
            Passes = """
                Episodes LS=V3 DECOM=01/06/2025 DEC=18/06/2025 REC=E4A
                Episodes LS=V3 DECOM=01/07/2025 DEC=18/07/2025 REC=E4A
                Episodes LS=V3 DECOM=01/08/2025 DEC=18/08/2025 REC=E4A
                Episodes LS=V3 DECOM=01/09/2025 DEC=18/09/2025 REC=E4A
                Episodes LS=V3 DECOM=01/10/2025 DEC=08/10/2025 REC=E4A
                """,
        },
        new(
            "426",
            Always,
            [Episodes],
            [LegalStatus],
            "A child receiving respite care cannot be recorded under a legal status of V3 and V4 in the same year.",
            "Choose one way for the year: each break as V3, or the agreement as V4.",
            EachChild(child =>
                child.Episodes.Any(each => each[LegalStatus] is "V3")
                && child.Episodes.Any(each => each[LegalStatus] is "V4")
                    ? child.Episodes.Where(each => each.IsShortBreak)
                    : []
            )
        )
        {
            Fails = """
                Episodes LS=V3 DEC=05/06/2025 REC=E4A
                Episodes LS=V4 DECOM=01/07/2025
                """,
            Passes = """
                Episodes LS=V3 DEC=05/06/2025 REC=E4A
                Episodes LS=V3 DECOM=01/07/2025
                """,
        },
    ];

    private static int? Days(Line each, Child child) =>
        each.Day(Began) is { } began
            ? Math.Min(Last(each, child) ?? began.DayNumber, child.Year.Last.DayNumber)
                - Math.Max(began.DayNumber, child.Year.First.DayNumber)
            : null;

    // A break that is open goes on to the year's end; one whose last day cannot be read has no length.
    private static int? Last(Line each, Child child) =>
        each.IsBlank(Ended) ? child.Year.Last.DayNumber : each.Day(Ended)?.DayNumber;
}
