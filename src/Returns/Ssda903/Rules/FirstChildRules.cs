using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.HeaderTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>A looked-after mother and the birth of her first child.</summary>
internal static class FirstChildRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "171",
            Always,
            [Header],
            [MothersChildBirth],
            "Date of birth of mother's child is not a valid date.",
            "Give the date of birth of the mother's first child as a real date, day first.",
            Each(Header, each => each.IsBroken(MothersChildBirth))
        )
        {
            Fails = "Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=31/06/2025",
            Passes = "Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=30/06/2025",
        },
        new(
            "174",
            Until(2024),
            [Header],
            [Sex, MothersChildBirth],
            "Mother's child date of birth is recorded but gender shows that the child is a male.",
            "Only mothers are asked for their child's date of birth: take it out, or correct the sex.",
            Each(Header, each => each[Sex] is "1" && each.IsFilled(MothersChildBirth))
        )
        {
            Fails = "Header SEX=1 MC_DOB=01/06/2023",
            Passes = "Header SEX=2 MC_DOB=01/06/2023",
        },
        new(
            "174",
            Since(2025),
            [Header],
            [Sex, MothersChildBirth],
            "Mother's child date of birth is recorded but sex shows that the child is a male.",
            "Only mothers are asked for their child's date of birth: take it out, or correct the sex.",
            Each(Header, each => each[Sex] is "M" && each.IsFilled(MothersChildBirth))
        )
        {
            Fails = "Header SEX=M DOB=01/06/2009 MC_DOB=01/06/2025",
            Passes = "Header SEX=F DOB=01/06/2009 MC_DOB=01/06/2025",
        },
        new(
            "611",
            Always,
            [Header],
            [MothersChildBirth, Mother],
            "Date of birth field is blank, but child is a mother.",
            "Put in the date of birth of the mother's first child.",
            Each(Header, each => each[Mother] is "1" && each.IsBlank(MothersChildBirth))
        )
        {
            Fails = "Header SEX=F DOB=01/06/2009 MOTHER=1",
            Passes = "Header SEX=F DOB=01/06/2009 MOTHER=0",
        },
        new(
            "612",
            Until(2024),
            [Header],
            [Mother, Sex, MothersChildBirth],
            "Date of birth field has been completed but mother field indicates child is not a mother.",
            "Say that she is a mother, or take her child's date of birth out.",
            Each(Header, each => each[Sex] is "2" && each[Mother] is ("" or "0") && each.IsFilled(MothersChildBirth))
        )
        {
            Fails = "Header SEX=2 MOTHER=0 MC_DOB=01/06/2023",
            Passes = "Header SEX=2 MOTHER=1 MC_DOB=01/06/2023",
        },
        new(
            "612",
            Since(2025),
            [Header],
            [Mother, Sex, MothersChildBirth],
            "Date of birth field has been completed but mother field indicates child is not a mother.",
            "Say that she is a mother, or take her child's date of birth out.",
            Each(Header, each => each[Sex] is "F" && each[Mother] is ("" or "0") && each.IsFilled(MothersChildBirth))
        )
        {
            Fails = "Header SEX=F DOB=01/06/2009 MOTHER=_ MC_DOB=01/06/2025",
            Passes = "Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=01/06/2025",
        },
        // The published logic takes her age on the first day of the year.
        new(
            "620",
            Always,
            [Header],
            [BirthDate, Mother],
            "Child has been recorded as a mother, but date of birth shows that the mother is under 11 years of age.",
            "Check the date of birth and whether this child really is a mother.",
            Each(Header, (each, child) => each[Mother] is "1" && each.Day(BirthDate).Turns(11) > child.Year.First)
        )
        {
            Fails = "Header SEX=F DOB=02/04/2014 MOTHER=1 MC_DOB=01/02/2026",
            Passes = "Header SEX=F DOB=01/04/2014 MOTHER=1 MC_DOB=01/02/2026",
        },
        new(
            "621",
            Always,
            [Header],
            [MothersChildBirth, BirthDate],
            "Mother’s field has been completed but date of birth shows that the mother is younger than her child.",
            "One of the two dates of birth is wrong: check both.",
            Each(Header, each => each.Day(MothersChildBirth) <= each.Day(BirthDate))
        )
        {
            Fails = "Header SEX=F MOTHER=1 MC_DOB=01/06/2012",
            Passes = "Header SEX=F MOTHER=1 MC_DOB=02/06/2012",
        },
    ];
}
