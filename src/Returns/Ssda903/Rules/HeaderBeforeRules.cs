using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.HeaderTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Who the child is, beside what was returned before. What is blank in either year contradicts nothing.</summary>
internal static class HeaderBeforeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "202",
            Always,
            [Header],
            [Sex],
            "The gender code conflicts with the gender already recorded for this child.",
            "Check which of the two years is right, and correct this one or tell the Department that the earlier one was wrong.",
            Each(
                Header,
                (each, child) =>
                    each.IsFilled(Sex)
                    && child.HeaderBefore is { } before
                    && before.IsFilled(Sex)
                    && before.SexOfAnyYear != each.SexOfAnyYear
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header SEX=F
                Header SEX=M
                """,
            Passes = """
                last Header SEX=1
                Header SEX=M
                """,
        },
        new(
            "203",
            Always,
            [Header],
            [BirthDate],
            "Date of birth disagrees with the date of birth already recorded for this child.",
            "Check the birth certificate. Correct this year, or tell the Department that the earlier date was wrong.",
            Each(
                Header,
                (each, child) =>
                    each.Day(BirthDate) is { } born
                    && child.HeaderBefore?.Day(BirthDate) is { } before
                    && born != before
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header DOB=06/01/2012
                Header DOB=01/06/2012
                """,
            Passes = """
                last Header DOB=1/6/2012
                Header DOB=01/06/2012
                """,
        },
        new(
            "204",
            Always,
            [Header],
            [Ethnicity],
            "Ethnic origin code disagrees with the ethnic origin already recorded for this child.",
            "Check which code the child or family gave. If it is newly known or has changed, say so to the Department.",
            Each(Header, (each, child) => each.Contradicts(child.HeaderBefore, Ethnicity))
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header ETHNIC=NOBT
                Header ETHNIC=WBRI
                """,
            Passes = """
                last Header ETHNIC=wbri
                Header ETHNIC=WBRI
                """,
        },
        // A number may become known, and UN1 may become another reason as a child reaches school age; all else is a change.
        new(
            "208",
            Always,
            [Header],
            [Upn],
            "Unique Pupil Number (UPN) for the current year disagrees with the Unique Pupil Number (UPN) already recorded for this child.",
            "Ask the school or the pupil database for the number. If the new one is right, tell the Department that it changed.",
            Each(
                Header,
                (each, child) =>
                    child.HeaderBefore is { } before
                    && before.IsFilled(Upn)
                    && before[Upn] != each[Upn]
                    && !(before.HasNoUpn && each.IsFilled(Upn) && !each.HasNoUpn)
                    && !(before[Upn] is "UN1" && each.HasNoUpn)
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header UPN=UN2
                Header UPN=UN3
                """,
            Passes = """
                last Header UPN=UN1
                Header UPN=UN3
                """,
        },
        new(
            "624",
            Always,
            [Header],
            [MothersChildBirth],
            "Date of birth of the first child contradicts the date of birth of the first child previously recorded.",
            "Put in the date of birth of the mother's first child, the same each year.",
            Each(
                Header,
                (each, child) =>
                    child.HeaderBefore?.Day(MothersChildBirth) is { } before
                    && !each.IsBroken(MothersChildBirth)
                    && each.Day(MothersChildBirth) != before
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=01/02/2025
                Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=02/02/2025
                """,
            Passes = """
                last Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=01/02/2025
                Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=01/02/2025
                """,
        },
        new(
            "626",
            Always,
            [Header],
            [Mother, MothersChildBirth],
            "Child was reported as a mother but the date of birth of the first child is before the current year which contradicts with the mother status recorded last year.",
            "Check when the first child was born. If it was before this year, tell the Department that last year's return was wrong.",
            Each(
                Header,
                (each, child) =>
                    each[Mother] is "1"
                    && each.Day(MothersChildBirth) < child.Year.First
                    && child.HeaderBefore is { } before
                    && before[Mother] is "0"
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header SEX=F DOB=01/06/2009 MOTHER=0
                Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=31/03/2025
                """,
            Passes = """
                last Header SEX=F DOB=01/06/2009 MOTHER=0
                Header SEX=F DOB=01/06/2009 MOTHER=1 MC_DOB=01/04/2025
                """,
        },
    ];
}
