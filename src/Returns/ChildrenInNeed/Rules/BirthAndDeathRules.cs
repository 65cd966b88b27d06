using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.ChildIdentifiersTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>When a child was born or is expected, and when they died.</summary>
internal static class BirthAndDeathRules
{
    private static readonly Table Children = ChildIdentifiersTable.Table;
    private static readonly Table Referrals = CinDetailsTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8520",
            Always,
            [Children],
            [BirthDate],
            "Date of Birth is after data collection period (must be on or before the end of the census period)",
            "Correct the date of birth. A child who was not born by 31 March has an expected date of birth instead.",
            Each(Children, (line, child) => line.Day(BirthDate) > child.Year.Last)
        )
        {
            Fails = "ChildIdentifiers PersonBirthDate=2026-04-01",
            Passes = "ChildIdentifiers PersonBirthDate=2026-03-31",
        },
        new(
            "8525Q",
            Always,
            [Children],
            [BirthDate, ExpectedBirthDate],
            "Either Date of Birth or Expected Date of Birth must be provided (but not both)",
            "Give the date of birth of a child who is born and the expected date of one who is not; never both.",
            Each(Children, line => line.IsBlank(BirthDate) == line.IsBlank(ExpectedBirthDate))
        )
        {
            Severity = Severity.Query,
            Fails = """
                ChildIdentifiers PersonBirthDate=_
                ChildIdentifiers LAchildID=C200 PersonBirthDate=2026-03-02 ExpectedPersonBirthDate=2026-03-09
                """,
            Passes = "ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2026-05-01 Sex=U UPN=_ UPNunknown=UN6",
        },
        // The range is 30 days before to nine months after 31 March: both ends belong to it.
        new(
            "8530Q",
            Always,
            [Children],
            [ExpectedBirthDate],
            "Please check and either amend data or provide a reason: Expected Date of Birth is outside the expected range for this census (March to December of the Census Year end)",
            "Check the expected date. If the child has been born since, give the date of birth instead.",
            Each(
                Children,
                (line, child) =>
                    line.Day(ExpectedBirthDate) < child.Year.Last.AddDays(-30)
                    || line.Day(ExpectedBirthDate) > child.Year.Last.AddMonths(9)
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2026-02-28
                ChildIdentifiers LAchildID=C200 PersonBirthDate=_ ExpectedPersonBirthDate=2027-01-01
                """,
            Passes = """
                ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2026-03-01
                ChildIdentifiers LAchildID=C200 PersonBirthDate=_ ExpectedPersonBirthDate=2026-12-31
                """,
        },
        // A death without a date of birth is a matter of rule 8525Q: an unborn child may have died.
        new(
            "8535Q",
            Always,
            [Children],
            [DeathDate, BirthDate],
            "Please check and either amend data or provide a reason: Child’s date of death should not be prior to the date of birth",
            "Check both dates; one of them is wrong.",
            Each(Children, line => line.Day(DeathDate) < line.Day(BirthDate))
        )
        {
            Severity = Severity.Query,
            Fails = "ChildIdentifiers PersonBirthDate=2025-09-02 PersonDeathDate=2025-09-01",
            Passes = "ChildIdentifiers PersonBirthDate=2025-09-02 PersonDeathDate=2025-09-02",
        },
        new(
            "8545Q",
            Always,
            [Children],
            [DeathDate],
            "Please check and either amend data or provide a reason: Child's date of death should be within the census year",
            "Check the date of death. A child who died before 1 April should not be in this census; a death after 31 March belongs to the next.",
            Each(Children, (line, child) => line.IsOutside(DeathDate, child.Year))
        )
        {
            Severity = Severity.Query,
            Fails = """
                ChildIdentifiers PersonDeathDate=2025-03-31
                ChildIdentifiers LAchildID=C200 PersonDeathDate=2026-04-01
                """,
            Passes = """
                ChildIdentifiers PersonDeathDate=2025-04-01
                ChildIdentifiers LAchildID=C200 PersonDeathDate=2026-03-31
                """,
        },
        // Until 2023/24 the file held GenderCurrent, whose numbers are read into the column that now holds sex.
        new(
            "8750",
            Until(2024),
            [Children],
            [Sex, BirthDate, ExpectedBirthDate],
            "Gender must equal 0 for an unborn child",
            "Record 0, not known, until the child is born.",
            Each(Children, line => IsUnborn(line) && line[Sex] is not "0")
        )
        {
            Fails = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2024-05-01 Sex=1
                """,
            Passes = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2024-05-01 Sex=0
                """,
        },
        new(
            "8750",
            Since(2025),
            [Children],
            [Sex, BirthDate, ExpectedBirthDate],
            "Sex must equal U for an unborn child",
            "Record U, not known, until the child is born.",
            Each(Children, line => IsUnborn(line) && line[Sex] is not "U")
        )
        {
            Fails = "ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2026-05-01 Sex=F",
            Passes = "ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2026-05-01 Sex=U",
        },
        new(
            "8775Q",
            Always,
            [Children, Referrals],
            [BirthDate, CinDetailsTable.ClosedOn],
            "Please check and either amend data or provide a reason: Child is over 25 years old",
            "Check the date of birth. If it is right, close the case with the day on which services ended.",
            Each(Children, (line, child) => IsOver25(line, child))
        )
        {
            Severity = Severity.Query,
            Fails = "ChildIdentifiers PersonBirthDate=2001-03-30",
            Passes = "ChildIdentifiers PersonBirthDate=2001-03-31",
        },
    ];

    private static bool IsUnborn(Line line) => line.IsFilled(ExpectedBirthDate) && line.IsBlank(BirthDate);

    // Over 25 by the end of the year, and with a case that was open after the 25th birthday.
    private static bool IsOver25(Line line, Child child) =>
        line.Day(BirthDate) is { } born
        && born < child.Year.Last.AddYears(-25)
        && child[Referrals]
            .Any(each =>
                each.IsBlank(CinDetailsTable.ClosedOn) || each.Day(CinDetailsTable.ClosedOn) > born.AddYears(25)
            );
}
