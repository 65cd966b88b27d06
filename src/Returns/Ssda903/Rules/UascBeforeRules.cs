using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Returns.Ssda903.UascTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Unaccompanied asylum-seeking children, this year and the year before.</summary>
internal static class UascBeforeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Care leavers are not asked for it, so only children with an episode in the year are looked at.
        new(
            "205A",
            Always,
            [Header, Uasc],
            [HeaderTable.Child],
            "Child identified as UASC last year is no longer UASC this year, but date UASC ceased in both years does not support this.",
            "If the status goes on or ended this year, add the child to the UASC table. If it ended last year, tell the Department the day.",
            Each(
                Header,
                (_, child) =>
                    child.LastYear is { IsUasc: true } before
                    && !child.IsUasc
                    && child.Episodes.Count > 0
                    && !(child.UascRow?.IsFilled(Ceases) is not true && before.UascRow?.Day(Ceases) < child.Year.First)
            )
        )
        {
            MayLack = [Uasc],
            Needs = Needs.LastYear,
            Fails = """
                last Header
                last UASC DUC=01/04/2025
                """,
            Passes = """
                last Header
                last UASC DUC=31/03/2025
                """,
        },
        // The day is the 18th birthday, or earlier once the status ends. Some authorities leave it blank until then, which
        // contradicts nothing; a broken day is rule 104's.
        new(
            "205B",
            Always,
            [Uasc, Header],
            [Ceases],
            "Child previously identified as UASC is also UASC this year, but date UASC ceased in both years does not support this.",
            "Put in the 18th birthday, or the day in this year on which the status ended. Last year's day must not be an earlier one.",
            Each(
                Uasc,
                (each, child) =>
                    child.IsUasc
                    && child.LastYear is { IsUasc: true, UascRow: { } before }
                    && each.Turns18(child) is { } birthday
                    && (
                        (before.Day(Ceases) is { } told && told != birthday)
                        || (each.Day(Ceases) is { } tells && tells != birthday && tells > child.Year.Last)
                    )
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header
                last UASC DUC=01/06/2030
                UASC DUC=01/04/2026
                """,
            Passes = """
                last Header
                last UASC DUC=01/06/2030
                UASC DUC=31/03/2026
                """,
        },
        // In files a day before the year says that the status had ended; see rule 303.
        new(
            "205C",
            Always,
            [Uasc, Header],
            [Ceases],
            "Child not identified as UASC either this year or last year but date UASC ceased has been provided.",
            "Take the row out of the UASC table, or correct the day on which the status ended.",
            Each(Uasc, (each, child) => each.IsFilled(Ceases) && !child.IsUasc && !child.LastYear.IsUasc)
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header
                UASC DUC=01/03/2025
                """,
            Passes = """
                last Header
                last UASC DUC=01/03/2025
                UASC DUC=01/03/2025
                """,
        },
        new(
            "205D",
            Always,
            [Header, Uasc],
            [HeaderTable.Child],
            "Child identified as UASC this year but not identified as UASC status provided for the child last year.",
            "Check whether the child came alone. If so, tell the Department that last year's return left it out.",
            Each(Header, (_, child) => child.IsUasc && child.LastYear is { Header: not null, IsUasc: false })
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header
                UASC DUC=01/06/2030
                """,
            Passes = """
                last Header
                last UASC DUC=01/06/2030
                UASC DUC=01/06/2030
                """,
        },
    ];
}
