using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.ChildIdentifiersTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>The child's sex, which until 2023/24 was the item GenderCurrent with codes of its own.</summary>
internal static class SexRules
{
    private const int MostPerHundred = 2;

    private const string MendUnknown =
        "Find out the sex of the children listed and record it. If it truly is not known for so many, say why.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "2886Q",
            Until(2024),
            [ChildIdentifiersTable.Table],
            [Sex, ExpectedBirthDate],
            "Please check: Percentage of children with no gender recorded is more than 2% (excluding unborns)",
            MendUnknown,
            Whole(year => TooMany(year, unknown: "0"))
        )
        {
            Severity = Severity.Query,
            Fails = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers Sex=0
                """,
            Passes = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers Sex=0 PersonBirthDate=_ ExpectedPersonBirthDate=2024-05-01
                """,
        },
        new(
            "2886Q",
            Since(2025),
            [ChildIdentifiersTable.Table],
            [Sex, ExpectedBirthDate],
            "Please check and either amend or provide a reason: Percentage of children with no sex recorded is more than 2% (excluding unborns)",
            MendUnknown,
            Whole(year => TooMany(year, unknown: "U"))
        )
        {
            Severity = Severity.Query,
            Fails = "ChildIdentifiers Sex=U",
            Passes = "ChildIdentifiers Sex=U PersonBirthDate=_ ExpectedPersonBirthDate=2026-05-01",
        },
        new(
            "4180",
            Until(2024),
            [ChildIdentifiersTable.Table],
            [Sex],
            "Gender is missing",
            "Record 1 for male, 2 for female, 0 where it is not known yet and 9 where it cannot be said.",
            Each(ChildIdentifiersTable.Table, each => each[Sex] is not ("0" or "1" or "2" or "9"))
        )
        {
            Fails = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers Sex=_
                ChildIdentifiers LAchildID=C101 Sex=M
                """,
            Passes = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers Sex=1
                ChildIdentifiers LAchildID=C101 Sex=9
                """,
        },
        new(
            "4180",
            Since(2025),
            [ChildIdentifiersTable.Table],
            [Sex],
            "Sex must be provided and equal M, F, or U",
            "Record M for male or F for female; U is for a child who is not born yet, or whose sex is not known.",
            Each(ChildIdentifiersTable.Table, each => each[Sex] is not ("M" or "F" or "U"))
        )
        {
            Fails = """
                ChildIdentifiers Sex=_
                ChildIdentifiers LAchildID=C101 Sex=1
                """,
            Passes = """
                ChildIdentifiers Sex=M
                ChildIdentifiers LAchildID=C101 Sex=U
                """,
        },
    ];

    /// <summary>The children whose sex is not known, where they are more than two in a hundred of all; the unborn count among all alone.</summary>
    private static List<Line> TooMany(ReturnYear year, string unknown)
    {
        var without = year.All(ChildIdentifiersTable.Table)
            .Where(each => (each[Sex] is "" || each[Sex] == unknown) && each.IsBlank(ExpectedBirthDate))
            .ToList();
        return without.Count * 100 > MostPerHundred * year[ChildIdentifiersTable.Table].Count ? without : [];
    }
}
