using Headwater.Returns.Rules;
using static Headwater.Returns.Missing.MissingEpisodeTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Missing.Rules;

/// <summary>Our own rules of the missing coordinator's list.</summary>
public static class MissingEpisodeRules
{
    /// <summary>A clean row; it is the clean return too.</summary>
    public const string Clean = """
        row MissingEpisode EpisodeRef=M1 Forename=Given Surname=Family DOB=01/06/2012 Sex=F PostCode=AA1_1AA MissingFrom=Home WentMissing=06/10/2025_21:00 Returned=07/10/2025_09:00 InterviewOffered=Y InterviewAccepted=Y InterviewDate=09/10/2025
        """;

    public static IReadOnlyList<Rule> All { get; } = [.. EpisodeRules, .. InterviewRules.All];

    private static IReadOnlyList<Rule> EpisodeRules =>
        [
            new(
                "MIS01",
                Always,
                [MissingEpisodeTable.Table],
                [EpisodeRef],
                "Two rows have the same number of the episode",
                "Keep one row for each episode.",
                Whole(year => year.All(MissingEpisodeTable.Table).Alike(line => line[EpisodeRef]))
            )
            {
                Fails = """
                    MissingEpisode
                    MissingEpisode WentMissing=08/12/2025_21:00 Returned=09/12/2025_09:00 InterviewDate=10/12/2025
                    """,
                Passes = """
                    MissingEpisode
                    MissingEpisode EpisodeRef=M2 WentMissing=08/12/2025_21:00 Returned=09/12/2025_09:00 InterviewDate=10/12/2025
                    """,
            },
            new(
                "MIS02",
                Always,
                [MissingEpisodeTable.Table],
                [Returned, WentMissing],
                "The child came back before going missing",
                "Check both days and times against the police report.",
                Each(MissingEpisodeTable.Table, line => IsBefore(When(line, Returned), When(line, WentMissing)))
            )
            {
                Fails = """
                    MissingEpisode Returned=05/10/2025_22:00
                    MissingEpisode EpisodeRef=M2 Returned=06/10/2025_20:59
                    """,
                Passes = """
                    MissingEpisode Returned=06/10/2025_21:01
                    MissingEpisode EpisodeRef=M2 WentMissing=08/12/2025_21:00 Returned=08/12/2025 InterviewDate=10/12/2025
                    """,
            },
            new(
                "MIS03",
                Always,
                [MissingEpisodeTable.Table],
                [WentMissing, Returned],
                "The child went missing again before coming back from the time before",
                "If it is one time away, told twice, keep one row; else put the return of the earlier one right.",
                Whole(Overlapping)
            )
            {
                Fails = """
                    MissingEpisode Returned=08/10/2025_09:00 InterviewDate=10/10/2025
                    MissingEpisode EpisodeRef=M2 WentMissing=08/10/2025_08:59 Returned=10/10/2025_09:00 InterviewDate=11/10/2025
                    """,
                Passes = """
                    MissingEpisode Returned=08/10/2025_09:00 InterviewDate=10/10/2025
                    MissingEpisode EpisodeRef=M2 WentMissing=08/10/2025_09:00 Returned=10/10/2025_09:00 InterviewDate=11/10/2025
                    """,
            },
            new(
                "MIS04",
                Always,
                [MissingEpisodeTable.Table],
                [Returned, WentMissing],
                "The child has been missing for more than four weeks",
                "If the child is back, record the day. If not, make sure that the police and the director know.",
                Whole(year =>
                    year.All(MissingEpisodeTable.Table)
                        .Where(line => line.IsBlank(Returned) && line.Day(WentMissing)?.AddDays(28) < year.Beside.Today)
                )
            )
            {
                Severity = Severity.Query,
                Needs = Needs.Today,
                Fails =
                    "MissingEpisode WentMissing=02/03/2026_21:00 Returned=_ InterviewOffered=_ InterviewAccepted=_ InterviewDate=_",
                Passes =
                    "MissingEpisode WentMissing=03/03/2026_21:00 Returned=_ InterviewOffered=_ InterviewAccepted=_ InterviewDate=_",
            },
            new(
                "MIS05",
                Always,
                [MissingEpisodeTable.Table],
                [BirthDate, WentMissing],
                "The person was not yet born, or eighteen or over, on going missing",
                "Check the year of the birth date. Somebody over eighteen is not counted here.",
                Each(
                    MissingEpisodeTable.Table,
                    line =>
                        line.Day(BirthDate) > line.Day(WentMissing)
                        || line.AgeOn(line.Day(WentMissing), BirthDate) >= 18
                )
            )
            {
                Fails = """
                    MissingEpisode DOB=07/10/2025
                    MissingEpisode DOB=06/10/2007 EpisodeRef=M2
                    """,
                Passes = "MissingEpisode DOB=07/10/2007",
            },
            new(
                "MIS06",
                Always,
                [MissingEpisodeTable.Table],
                [WentMissing],
                "The child went missing on a day to come",
                "Check the year.",
                Whole(year =>
                    year.All(MissingEpisodeTable.Table).Where(line => line.Day(WentMissing) > year.Beside.Today)
                )
            )
            {
                Needs = Needs.Today,
                Fails =
                    "MissingEpisode WentMissing=01/04/2026_21:00 Returned=02/04/2026_09:00 InterviewDate=03/04/2026",
                Passes =
                    "MissingEpisode WentMissing=31/03/2026_21:00 Returned=_ InterviewOffered=_ InterviewAccepted=_ InterviewDate=_",
            },
        ];

    // The list has no number for the child: who has the same names and birth date is taken for the same one.
    private static IEnumerable<Line> Overlapping(ReturnYear year)
    {
        foreach (
            var child in year.All(MissingEpisodeTable.Table)
                .Where(line => line.Day(BirthDate) is not null && line.Day(WentMissing) is not null)
                .GroupBy(line => (line[Forename], line[Surname], line.Day(BirthDate)))
        )
        {
            var until = default((DateOnly Day, TimeOnly? Time)?);
            foreach (var line in child.OrderBy(line => When(line, WentMissing)).ThenBy(line => When(line, Returned)))
            {
                if (IsBefore(When(line, WentMissing), until))
                    yield return line;
                var back = line.IsBlank(Returned) ? (DateOnly.MaxValue, null) : When(line, Returned);
                if (until is null || IsBefore(until, back))
                    until = back ?? until;
            }
        }
    }

    private static (DateOnly Day, TimeOnly? Time)? When(Line line, Column column) =>
        line.Day(column) is { } day ? (day, line.Time(column)) : null;

    // Within one day only where both times are known.
    private static bool IsBefore((DateOnly Day, TimeOnly? Time)? one, (DateOnly Day, TimeOnly? Time)? other) =>
        one is { } first
        && other is { } second
        && (first.Day < second.Day || (first.Day == second.Day && first.Time < second.Time));
}
