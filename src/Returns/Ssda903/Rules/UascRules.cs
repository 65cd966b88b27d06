using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Returns.Ssda903.UascTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Unaccompanied asylum-seeking children.</summary>
internal static class UascRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // A day before the year is no valid one either: who stopped counting earlier is not in this year's table.
        new(
            "104",
            Always,
            [Uasc],
            [Ceases],
            "Date for Unaccompanied Asylum-Seeking Children (UASC) status ceased is not a valid date.",
            "Give a real date in or after this year: the 18th birthday, or the earlier day on which the status ended.",
            Each(Uasc, (each, child) => each.IsBroken(Ceases) || each.Day(Ceases) < child.Year.First)
        )
        {
            Fails = """
                UASC DUC=31/06/2030
                UASC DUC=31/03/2025
                """,
            Passes = "UASC DUC=01/04/2025",
        },
        // The XML return says the status of each child; one that says none at all is not held to it. In files, a row of
        // UASC that holds neither sex nor day leaves it open.
        new(
            "105",
            Always,
            [Uasc],
            [Ceases, Sex, UascStatusTable.Status],
            "Data entry for Unaccompanied Asylum-Seeking Children (UASC) status of child is invalid or has not been completed.",
            "Complete the row if the child is an unaccompanied asylum seeker; take it out if not. In XML write 1 or 0.",
            Whole(year =>
                [
                    .. year.All(Uasc).Where(each => !each.SaysUasc),
                    .. year.All(UascStatusTable.Table).ToList() is var told
                    && told.Any(each => each.IsFilled(UascStatusTable.Status))
                        ? told.Where(each => !each.SaysStatus)
                        : [],
                ]
            )
        )
        {
            Fails = "UASC SEX=_ DUC=_",
            Passes = "UASC SEX=_ DUC=01/06/2030",
        },
        new(
            "231",
            Since(2025),
            [Header, Uasc],
            [HeaderTable.BirthDate],
            "We expect that unaccompanied asylum seeking children are generally older young people. Please check the date of birth is correct. If the date of birth is correct then please provide details in a bypass request.",
            "Check the date of birth. If a child under 11 really came alone, explain it to the Department.",
            Each(
                Header,
                (each, child) => each.Day(HeaderTable.BirthDate) > child.Year.Last.AddYears(-11) && child.IsUasc
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                Header DOB=01/04/2015
                UASC DOB=01/04/2015 DUC=01/04/2033
                """,
            Passes = """
                Header DOB=31/03/2015
                UASC DOB=31/03/2015 DUC=31/03/2033
                """,
        },
        // In files the status is the table and the day: a day before the year says that the child has no status in it.
        new(
            "303",
            Always,
            [Uasc, Header],
            [Ceases],
            "If date Unaccompanied Asylum-Seeking Child (UASC) status ceased is not null, UASC status must be coded 1.",
            "The status ended before this year began: take the row out, or correct the day on which it ended.",
            Each(Uasc, (each, child) => each.IsFilled(Ceases) && !child.IsUasc)
        )
        {
            Fails = "UASC DUC=31/03/2025",
            Passes = "UASC DUC=31/03/2026",
        },
        new(
            "304",
            Always,
            [Uasc],
            [Ceases],
            "Date unaccompanied asylum-seeking child (UASC) status ceased must be on or before the 18th birthday of a child.",
            "Put in the 18th birthday, or the earlier day on which the status ended. Check the date of birth too.",
            Each(Uasc, (each, child) => each.Day(Ceases) > each.Turns18(child))
        )
        {
            Fails = "UASC DUC=02/06/2030",
            Passes = "UASC DUC=01/06/2030",
        },
    ];
}
