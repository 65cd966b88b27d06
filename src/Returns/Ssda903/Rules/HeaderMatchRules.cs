using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The tables agree with the header on who a child is, and those that say something once say it once.</summary>
internal static class HeaderMatchRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Absent("INT01", Ad1Table.Child, Ad1, check: "Data Integrity Check"),
        Absent("INT02", PlacedAdoptionTable.Child, PlacedAdoption),
        Absent("INT03", EpisodesTable.Child, Episodes),
        Absent("INT04", MissingTable.Child, Missing),
        Absent("INT05", Oc2Table.Child, Oc2),
        Absent("INT06", Oc3Table.Child, Oc3),
        Absent("INT07", PrevPermTable.Child, PrevPerm),
        Absent("INT08", ReviewsTable.Child, Reviews),
        Absent("INT09", UascTable.Child, Uasc),
        OtherBirthDate("INT11", Ad1Table.BirthDate, Ad1),
        OtherBirthDate("INT12", PlacedAdoptionTable.BirthDate, PlacedAdoption),
        OtherBirthDate("INT13", MissingTable.BirthDate, Missing),
        OtherBirthDate("INT14", Oc2Table.BirthDate, Oc2),
        OtherBirthDate("INT15", Oc3Table.BirthDate, Oc3),
        OtherBirthDate("INT16", PrevPermTable.BirthDate, PrevPerm),
        OtherBirthDate("INT17", ReviewsTable.BirthDate, Reviews),
        OtherBirthDate("INT18", UascTable.BirthDate, Uasc),
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
        Twice("INT31", Ad1Table.Child, Ad1),
        Twice("INT32", HeaderTable.Child, Header),
        Twice("INT33", Oc2Table.Child, Oc2),
        Twice("INT34", Oc3Table.Child, Oc3),
        Twice("INT35", PrevPermTable.Child, PrevPerm),
        Twice("INT36", UascTable.Child, Uasc),
    ];

    // The bare name is that of the return of missing episodes, wherever a member does not come first.
    private static Table Missing => CareTables.Missing;

    private static Rule Absent(string code, Column child, Table table, string check = "Internal Check") =>
        new(
            code,
            Always,
            [table, Header],
            [child],
            $"{check}: Child in {table.Name} does not exist in Header.",
            "Add the child to the header, or correct the number here if it was mistyped.",
            Each(table, (_, child) => child.Header is null)
        )
        {
            Fails = $"{table.Name} CHILD=101",
            Passes = $"{table.Name} CHILD=100",
        };

    private static Rule OtherBirthDate(string code, Column birthDate, Table table) =>
        new(
            code,
            Always,
            [table, Header],
            [birthDate, HeaderTable.BirthDate],
            $"Internal Check: DOB in {table.Name} is different to DOB in Header.",
            "Find out which date of birth is right, and give it alike in both files.",
            Each(
                table,
                (each, child) => each.Day(birthDate) is { } here && child.BirthDate is { } inHeader && here != inHeader
            )
        )
        {
            Fails = $"""
                Header DOB=01/06/2012
                {table.Name} DOB=06/01/2012
                """,
            Passes = $"""
                Header DOB=01/06/2012
                {table.Name} DOB=1/6/2012
                """,
        };

    private static Rule Twice(string code, Column child, Table table) =>
        new(
            code,
            Always,
            [table],
            [child],
            $"Internal Check: Child should only exist once in {table.Name}.",
            "Keep the one row that is right and take the others out.",
            EachChild(each => each[table].Count > 1 ? each[table] : [])
        )
        {
            Fails = $"""
                {table.Name} CHILD=100
                {table.Name} CHILD=100
                """,
            Passes = $"""
                {table.Name} CHILD=100
                {table.Name} CHILD=101
                """,
        };
}
