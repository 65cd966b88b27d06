using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Rules;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Returns.Agreement;

/// <summary>Children in care, and children who died, beside the rolls of schools.</summary>
internal static class SchoolRules
{
    private static readonly IReadOnlyList<Return> CareAndRolls = [Return.Ssda903, Return.SchoolCensus];

    public static IReadOnlyList<AgreementRule> All { get; } =
    [
        new(
            "AGR40",
            CareAndRolls,
            "A child of school age is in care on census day, and on no roll in the census",
            "Ask the virtual school where the child is taught. A school in another authority is not in these files; a child at no school needs a place at once."
        )
        {
            Severity = Severity.Query,
            Find = OnNoRoll,
            Fails = """
                Header
                Episodes
                PupilOnRoll UPN=B801200005001
                """,
            Passes = """
                Header
                Episodes
                PupilOnRoll
                """,
        },
        new(
            "AGR41",
            CareAndRolls,
            "A child who lives in a secure home, in custody or in hospital on census day is on a roll as at their only or main school",
            "Ask the school whether the child still belongs to it; one who is taught where they live may have left, or be registered at both."
        )
        {
            Severity = Severity.Query,
            Find = AwayAndOnRoll,
            Fails = """
                Header
                Episodes PLACE=K1
                PupilOnRoll
                """,
            Passes = """
                Header
                Episodes PLACE=K2
                PupilOnRoll
                """,
        },
        new(
            "AGR42",
            CareAndRolls,
            "SSDA903 says that the child died, and a school has them on its roll after that day",
            "Make sure which is right before anybody writes to the family; then put the other right at once."
        )
        {
            Find = (together, found) =>
            {
                foreach (var (child, pupil) in together.Pairs(Numbering.Care, Numbering.Rolls))
                    if (child.Care is [.., var last] && last[EpisodesTable.EndReason] is "E2")
                        Died(
                            Place.Of(child, last, EpisodesTable.EndReason),
                            last.Day(EpisodesTable.Ended),
                            pupil,
                            found
                        );
            },
            Fails = """
                Header
                Episodes DEC=01/12/2025 REC=E2
                PupilOnRoll ReferenceDate=15/01/2026
                """,
            Passes = """
                Header
                Episodes DEC=01/12/2025 REC=E2
                PupilOnRoll ReferenceDate=02/10/2025
                """,
        },
        new(
            "AGR43",
            [Return.ChildrenInNeed, Return.SchoolCensus],
            "The children in need census says that the child died, and a school has them on its roll after that day",
            "Make sure which is right before anybody writes to the family; then put the other right at once."
        )
        {
            Find = (together, found) =>
            {
                foreach (var (child, pupil) in together.Pairs(Numbering.InNeed, Numbering.Rolls))
                foreach (var line in child[ChildIdentifiersTable.Table])
                    Died(
                        Place.Of(child, line, ChildIdentifiersTable.DeathDate),
                        line.Day(ChildIdentifiersTable.DeathDate),
                        pupil,
                        found
                    );
            },
            Fails = """
                ChildIdentifiers PersonDeathDate=2025-12-01
                PupilOnRoll ReferenceDate=15/01/2026
                """,
            Passes = """
                ChildIdentifiers PersonDeathDate=2025-12-01
                PupilOnRoll ReferenceDate=02/10/2025
                """,
        },
        new(
            "AGR44",
            [Return.Ssda903, Return.ChildrenInNeed],
            "The children in need census says that the child died, and SSDA903 has them in care after that day",
            "Make sure which is right before anybody writes to the family; then put the other right at once."
        )
        {
            Find = (together, found) =>
            {
                foreach (var (child, other) in together.Pairs(Numbering.Care, Numbering.InNeed))
                foreach (var line in other[ChildIdentifiersTable.Table])
                {
                    if (line.Day(ChildIdentifiersTable.DeathDate) is { } died && child.Care is [.., var last])
                        found.Compare(
                            !last.LastsBeyond(died) || died > child.Year.Last,
                            Place.Of(child, last, EpisodesTable.Ended),
                            Place.Of(other, line, ChildIdentifiersTable.DeathDate)
                        );
                }
            },
            Fails = """
                Header
                Episodes
                ChildIdentifiers PersonDeathDate=2025-12-01
                """,
            Passes = """
                Header
                Episodes DEC=01/12/2025 REC=E2
                ChildIdentifiers PersonDeathDate=2025-12-01
                """,
        },
    ];

    private static void OnNoRoll(Together together, Disagreements found)
    {
        var ties = together.Between(Numbering.Care, Numbering.Rolls);
        var people = together.In(Numbering.Care);
        if (together.Of(Return.SchoolCensus) is not [var census])
            return;
        foreach (var (year, day) in CensusDays(together))
        foreach (var (upn, latest) in people.ByUpn)
        {
            var child = year.Find(latest.Key);
            if (
                child.CareOn(day) is not { } episode
                || people.BirthDate(latest) is not { } born
                || SchoolYear.Of(day).CurriculumYear(born) is < 1 or > 11
            )
                continue;
            found.Seek(
                ties.Others(latest.Key).Any(pupil => RollsOn(pupil, day).Any()),
                Place.Of(child, episode, EpisodesTable.Child),
                census
            );
        }
    }

    private static void AwayAndOnRoll(Together together, Disagreements found)
    {
        var ties = together.Between(Numbering.Care, Numbering.Rolls);
        foreach (var (year, day) in CensusDays(together))
        foreach (var (latest, pupil) in ties.Pairs)
        {
            var child = year.Find(latest.Key);
            if (child.CareOn(day) is not { } episode)
                continue;
            foreach (
                var line in RollsOn(pupil, day)
                    .Where(line => line.Code(PupilOnRollTable.EnrolStatus) is "C" or "M" or "")
            )
                found.Compare(
                    episode[EpisodesTable.Placement] is not ("K1" or "R2" or "R5"),
                    Place.Of(child, episode, EpisodesTable.Placement),
                    Place.Of(pupil, line, PupilOnRollTable.EnrolStatus)
                );
        }
    }

    private static void Died(Place death, DateOnly? on, Child pupil, Disagreements found)
    {
        if (on is not { } died)
            return;
        foreach (var line in pupil[PupilOnRollTable.Table])
            found.Compare(
                !(line.Day(PupilOnRollTable.ReferenceDate) > died),
                death,
                Place.Of(pupil, line, PupilOnRollTable.ReferenceDate)
            );
    }

    /// <summary>Of each year of SSDA903 the last census day within it: one question a year about a child is enough.</summary>
    private static IEnumerable<(ReturnYear Care, DateOnly Day)> CensusDays(Together together)
    {
        var days = together
            .Of(Return.SchoolCensus)
            .SelectMany(year => year.All(PupilOnRollTable.Table))
            .Select(line => line.Day(PupilOnRollTable.ReferenceDate))
            .OfType<DateOnly>()
            .CountBy(day => day)
            .ToList();
        // A mistyped day of one row is no census.
        var enough = days.Select(day => day.Value).DefaultIfEmpty().Max() / 10;
        foreach (var year in together.Of(Return.Ssda903))
        {
            var within = days.Where(day => day.Value >= enough && day.Key >= year.First && day.Key <= year.Last)
                .ToList();
            if (within.Count > 0)
                yield return (year, within.Max(day => day.Key));
        }
    }

    private static IEnumerable<Line> RollsOn(Child pupil, DateOnly day) =>
        pupil[PupilOnRollTable.Table].Where(line => line.Day(PupilOnRollTable.ReferenceDate) == day);
}
