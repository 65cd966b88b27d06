using Headwater.Returns.Rules;
using Headwater.Returns.SchoolCensus.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.AlternativeProvision.AlternativePlacementTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.AlternativeProvision.Rules;

/// <summary>Our own rules on how long placements last and how much of a week they take.</summary>
internal static class PlacementLengthRules
{
    // 45 school days and the holidays between them are certainly over after so many working days.
    private const int LongestSuspension = 85;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "APC06",
            Always,
            [AlternativePlacementTable.Table],
            [EntryDate, LeavingDate],
            "The pupil's placements at one time come to more than a whole week",
            "Ask the provider when the earlier placement ended, and give its last day; or put the sessions of both right.",
            EachPupil((lines, _) => TooMuch(lines))
        )
        {
            Fails = """
                AlternativePlacement EntryDate=08/09/2025 SessionsPerWeek=8 LeavingDate=31/10/2025
                AlternativePlacement EntryDate=06/10/2025 SessionsPerWeek=3
                """,
            Passes = """
                AlternativePlacement EntryDate=08/09/2025 SessionsPerWeek=8 LeavingDate=05/10/2025
                AlternativePlacement EntryDate=06/10/2025 SessionsPerWeek=3
                AlternativePlacement EntryDate=07/10/2025 SessionsPerWeek=7
                """,
        },
        new(
            "APC09",
            Always,
            [AlternativePlacementTable.Table],
            [LeavingDate, EntryDate],
            "The placement has gone on for more than a year",
            "Ask the provider when it ended. If it goes on, a review should have said why the pupil is not back at school.",
            EachPupil((lines, today) => lines.Where(line => line.Day(EntryDate)?.AddYears(1) < Until(line, today)))
        )
        {
            Severity = Severity.Query,
            SeesMoreWith = Needs.Today,
            Fails = """
                AlternativePlacement EntryDate=02/09/2024 LeavingDate=03/09/2025
                AlternativePlacement EntryDate=28/03/2025
                """,
            Passes = """
                AlternativePlacement EntryDate=02/09/2024 LeavingDate=02/09/2025
                AlternativePlacement EntryDate=01/09/2024 LeavingDate=_
                AlternativePlacement EntryDate=01/09/2024 LeavingDate=01/10/2024
                AlternativePlacement EntryDate=31/03/2025
                """,
        },
        new(
            "APC14",
            Always,
            [AlternativePlacementTable.Table],
            [Reason, LeavingDate],
            "A placement for the time of a suspension is longer than any suspension may be",
            "A suspension lasts 45 school days in a school year at most. Give the day it ended, or why the pupil is there now.",
            EachPupil(
                (lines, today) =>
                    lines.Where(line =>
                        line.Code(Reason) is "SUS"
                        && line.Day(EntryDate) is { } began
                        && WorkingDays.After(began, LongestSuspension) < Until(line, today)
                    )
            )
        )
        {
            Severity = Severity.Query,
            SeesMoreWith = Needs.Today,
            Fails = "AlternativePlacement PlacementReason=SUS EntryDate=01/09/2025 LeavingDate=05/01/2026",
            Passes = "AlternativePlacement PlacementReason=SUS EntryDate=01/09/2025 LeavingDate=28/11/2025",
        },
    ];

    private static DateOnly? Until(Line line, DateOnly? today) =>
        line.IsBlank(LeavingDate) ? today : line.Day(LeavingDate);

    /// <summary>For each pupil, the placements by their first day. One that goes on stands in the file of each year: the row that knows its end counts.</summary>
    private static Finder EachPupil(Func<IReadOnlyList<Line>, DateOnly?, IEnumerable<Line>> rows) =>
        Finder.EachChild(child =>
            child.HasOwnNumber
                ? rows(
                    [
                        .. child[AlternativePlacementTable.Table]
                            .Where(line => line.Day(EntryDate) is not null)
                            .GroupBy(line => (line.Day(EntryDate), line.At(SettingUrn), line.Code(Setting)))
                            .Select(same =>
                                same.OrderBy(line => line.IsBlank(LeavingDate))
                                    .ThenByDescending(line => line.File)
                                    .First()
                            )
                            .OrderBy(line => line.Day(EntryDate)),
                    ],
                    child.Year.Beside.Today
                )
                : []
        );

    private static IEnumerable<Line> TooMuch(IReadOnlyList<Line> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var began = lines[i].Day(EntryDate);
            var sessions = lines
                .Take(i + 1)
                .Where(line => line.IsBlank(LeavingDate) || line.Day(LeavingDate) > began)
                .Sum(line => line.Whole(SessionsPerWeek) ?? 0);
            if (sessions > AlternativeProvisionRules.WholeWeek && lines[i].Whole(SessionsPerWeek) is > 0)
                yield return lines[i];
        }
    }
}
