using System.Text.RegularExpressions;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.HeaderTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The unique pupil number, or the reason why there is none.</summary>
internal static partial class UpnRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // The shape alone, as published; a wrong check letter is told of by the check of the column itself.
        new(
            "168",
            Always,
            [Header],
            [Upn],
            "Unique Pupil Number (UPN) is not valid. If unknown, default codes should be UN1, UN2, UN3, UN4 or UN5.",
            "Ask the school for the number: a letter (not I, O or S), then twelve digits, the last of which may be a letter.",
            Each(Header, each => each.IsFilled(Upn) && !Shape.IsMatch(each[Upn]))
        )
        {
            Fails = """
                Header UPN=A95000017830
                Header CHILD=101 UPN=UN6
                """,
            Passes = """
                Header UPN=A95000017830X
                Header CHILD=101 UPN=UN5
                """,
        },
        // Of school age: four or more on the 31 August before the one before the year ends (2025/26: 31 August 2024).
        new(
            "209",
            Always,
            [Header],
            [Upn, BirthDate],
            "Child looked after is of school age and should not have an unknown Unique Pupil Number (UPN) code of UN1.",
            "Put in the child's number, or the code for the true reason why there is none.",
            Each(
                Header,
                (each, child) =>
                    each[Upn] is "UN1" && each.Day(BirthDate).Turns(4) <= new DateOnly(child.Year.Year - 2, 8, 31)
            )
        )
        {
            Fails = "Header DOB=31/08/2020 UPN=UN1",
            Passes = "Header DOB=01/09/2020 UPN=UN1",
        },
        // Two rows of one child are another fault; here two children share a number.
        new(
            "444",
            Since(2026),
            [Header],
            [Upn],
            "Duplicate UPN has been reported",
            "Find out whose number it is and correct the other child's. If the two are one child, join the two records.",
            Whole(year =>
                year.All(Header)
                    .Where(each => each.IsFilled(Upn) && !each.HasNoUpn)
                    .GroupBy(each => each[Upn])
                    .Where(same => same.Select(each => each[HeaderTable.Child]).Distinct().Count() > 1)
                    .SelectMany(same => same)
            )
        )
        {
            Fails = """
                Header
                Header CHILD=101 UPN=a950000178301
                """,
            Passes = """
                Header UPN=UN1 DOB=01/06/2022
                Header CHILD=101 UPN=UN1 DOB=01/06/2022
                """,
        },
    ];

    [GeneratedRegex("^(?:[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]|UN[1-5])$")]
    private static partial Regex Shape { get; }
}
