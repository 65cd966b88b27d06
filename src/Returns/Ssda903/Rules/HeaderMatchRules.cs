using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The tables about health and asylum say the same of a child as the header, and each says it once.</summary>
internal static class HeaderMatchRules
{
    private const string AddToHeader = "Add the child to the header, or correct the child's number here.";
    private const string OneBirthDate = "Check the birth certificate and write the same date in both files.";
    private const string KeepOne = "Keep the one row that is right and take the others out.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "INT05",
            Always,
            [Oc2, Header],
            [Oc2Table.Child],
            "Internal Check: Child in OC2 does not exist in Header.",
            AddToHeader,
            Each(Oc2, (_, child) => child.Header is null)
        )
        {
            Fails = "OC2 CHILD=101",
            Passes = "OC2 CHILD=100",
        },
        new(
            "INT09",
            Always,
            [Uasc, Header],
            [UascTable.Child],
            "Internal Check: Child in UASC does not exist in Header.",
            AddToHeader,
            Each(Uasc, (_, child) => child.Header is null)
        )
        {
            Fails = "UASC CHILD=101",
            Passes = "UASC CHILD=100",
        },
        new(
            "INT14",
            Always,
            [Oc2, Header],
            [Oc2Table.BirthDate],
            "Internal Check: DOB in OC2 is different to DOB in Header.",
            OneBirthDate,
            Each(Oc2, (each, child) => Differ(each.Day(Oc2Table.BirthDate), child.BirthDate))
        )
        {
            Fails = "OC2 DOB=06/01/2012",
            Passes = "OC2 DOB=01/06/2012",
        },
        new(
            "INT18",
            Always,
            [Uasc, Header],
            [UascTable.BirthDate],
            "Internal Check: DOB in UASC is different to DOB in Header.",
            OneBirthDate,
            Each(Uasc, (each, child) => Differ(each.Day(UascTable.BirthDate), child.BirthDate))
        )
        {
            Fails = "UASC DOB=06/01/2012",
            Passes = "UASC DOB=01/06/2012",
        },
        new(
            "INT21",
            Always,
            [Uasc, Header],
            [UascTable.Sex],
            "Internal Check: SEX in UASC is different to SEX in Header.",
            "Check the child's sex and write the same code in both files.",
            Each(
                Uasc,
                (each, child) =>
                    each.IsFilled(UascTable.Sex)
                    && child.Header is { } header
                    && header.IsFilled(HeaderTable.Sex)
                    && each[UascTable.Sex] != header[HeaderTable.Sex]
            )
        )
        {
            Fails = "UASC SEX=F",
            Passes = "UASC SEX=m",
        },
        new(
            "INT33",
            Always,
            [Oc2],
            [Oc2Table.Child],
            "Internal Check: Child should only exist once in OC2.",
            KeepOne,
            EachChild(child => child[Oc2].Count > 1 ? child[Oc2] : [])
        )
        {
            Fails = """
                OC2
                OC2 SDQ_SCORE=13
                """,
            Passes = """
                OC2
                OC2 CHILD=101 SDQ_SCORE=13
                """,
        },
        new(
            "INT36",
            Always,
            [Uasc],
            [UascTable.Child],
            "Internal Check: Child should only exist once in UASC.",
            KeepOne,
            EachChild(child => child[Uasc].Count > 1 ? child[Uasc] : [])
        )
        {
            Fails = """
                UASC
                UASC DUC=01/06/2030
                """,
            Passes = """
                UASC
                UASC CHILD=101 DUC=01/06/2030
                """,
        },
    ];

    private static bool Differ(DateOnly? here, DateOnly? there) =>
        here is { } one && there is { } other && one != other;
}
