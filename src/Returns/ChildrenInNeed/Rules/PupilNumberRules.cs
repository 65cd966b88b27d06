using System.Text.RegularExpressions;
using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.ChildIdentifiersTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>The unique pupil number, part by part, and the one before it.</summary>
internal static partial class PupilNumberRules
{
    private const string MendNumber =
        "Ask the school for the number and type it again: a letter, then twelve digits, the last of which may be a letter.";

    private const string MendAuthority =
        "Ask the school for the number. The three digits after its first letter say which authority gave it.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        // The letter can be worked out only from a number that is otherwise well formed; other faults break the rules below.
        new(
            "1510",
            Always,
            [ChildIdentifiersTable.Table],
            [Upn],
            "UPN invalid (wrong check letter at character 1)",
            MendNumber,
            Each(
                ChildIdentifiersTable.Table,
                each => Counted.IsMatch(each[Upn]) && each[Upn][0] != Vocabulary.Upn.CheckLetter(each[Upn])
            )
        )
        {
            Fails = "ChildIdentifiers UPN=E205000178301",
            Passes = "ChildIdentifiers UPN=E205000178302",
        },
        new(
            "1520",
            Always,
            [ChildIdentifiersTable.Table],
            [Upn],
            "More than one record with the same UPN.",
            "Find out whose number it is and correct the other child's. If the two are one child, join the two records.",
            Whole(year =>
                year.All(ChildIdentifiersTable.Table)
                    .Where(each => each.IsFilled(Upn))
                    .GroupBy(each => each[Upn])
                    .Where(same => same.Skip(1).Any())
                    .SelectMany(same => same)
            )
        )
        {
            Fails = """
                ChildIdentifiers
                ChildIdentifiers LAchildID=C101 UPN=q205000178301
                """,
            Passes = """
                ChildIdentifiers
                ChildIdentifiers LAchildID=C101 UPN=E205000178302
                ChildIdentifiers LAchildID=C102 UPN=_ UPNunknown=UN1
                ChildIdentifiers LAchildID=C103 UPN=_ UPNunknown=UN1
                """,
        },
        new(
            "1530",
            Until(2023),
            [ChildIdentifiersTable.Table],
            [Upn],
            "UPN invalid (characters 2-4 not a recognised LA code)",
            MendAuthority,
            Each(
                ChildIdentifiersTable.Table,
                each => each.IsFilled(Upn) && !PupilNumberAuthorities.Before2023(Part(each[Upn], 1, 4))
            )
        )
        {
            Fails = """
                CensusHeader Year=2023 ReferenceDate=2023-03-31
                ChildIdentifiers UPN=F942000178301
                """,
            Passes = """
                CensusHeader Year=2023 ReferenceDate=2023-03-31
                ChildIdentifiers UPN=K213000178301
                """,
        },
        new(
            "1530",
            Since(2024),
            [ChildIdentifiersTable.Table],
            [Upn],
            "UPN invalid (characters 2-4 not a recognised LA code)",
            MendAuthority,
            Each(
                ChildIdentifiersTable.Table,
                each => each.IsFilled(Upn) && !PupilNumberAuthorities.Now(Part(each[Upn], 1, 4))
            )
        )
        {
            Fails = "ChildIdentifiers UPN=P944000178301",
            Passes = "ChildIdentifiers UPN=F942000178301",
        },
        // A number that ends before its twelfth character breaks the rule below.
        new(
            "1540",
            Always,
            [ChildIdentifiersTable.Table],
            [Upn],
            "UPN invalid (characters 5-12 not all numeric)",
            MendNumber,
            Each(ChildIdentifiersTable.Table, each => !Part(each[Upn], 4, 12).All(char.IsAsciiDigit))
        )
        {
            Fails = "ChildIdentifiers UPN=J2050001783XX",
            Passes = "ChildIdentifiers UPN=J20500017830X",
        },
        // A number too short has no thirteenth character to recognise; one too long does not end with it.
        new(
            "1550",
            Always,
            [ChildIdentifiersTable.Table],
            [Upn],
            "UPN invalid (character 13 not a recognised value)",
            MendNumber,
            Each(
                ChildIdentifiersTable.Table,
                each =>
                    each.IsFilled(Upn)
                    && !(
                        each[Upn] is { Length: 13 } upn
                        && (char.IsAsciiDigit(upn[12]) || Vocabulary.Upn.Letters.Contains(upn[12]))
                    )
            )
        )
        {
            Fails = """
                ChildIdentifiers UPN=Q20500017830I
                ChildIdentifiers LAchildID=C101 UPN=Q20500017830
                """,
            Passes = "ChildIdentifiers UPN=J20500017830X",
        },
        // The shape alone. A number that was once given for a while ends in a letter, which is as it should be.
        new(
            "1560Q",
            Always,
            [ChildIdentifiersTable.Table],
            [FormerUpn],
            "Please check and either amend or provide a reason: Former UPN wrongly formatted",
            "Type the former number again, or clear it if it is not known: a letter, eleven digits, then a digit or a letter.",
            Each(ChildIdentifiersTable.Table, each => each.IsFilled(FormerUpn) && !Shape.IsMatch(each[FormerUpn]))
        )
        {
            Severity = Severity.Query,
            Fails = "ChildIdentifiers FormerUPN=J2050001783XX",
            Passes = "ChildIdentifiers FormerUPN=J20500017830X",
        },
    ];

    private static string Part(string number, int from, int to) =>
        number[Math.Min(from, number.Length)..Math.Min(to, number.Length)];

    [GeneratedRegex("^.[0-9]{11}[0-9A-HJ-NP-RT-Z]$")]
    private static partial Regex Counted { get; }

    [GeneratedRegex("^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$")]
    private static partial Regex Shape { get; }
}
