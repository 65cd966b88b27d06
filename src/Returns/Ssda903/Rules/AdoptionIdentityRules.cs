using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Files about adoption and previous permanence name the same children as the header does, and each once.</summary>
internal static class AdoptionIdentityRules
{
    private const string MendUnknown =
        "Add the child to the header, or put right the child's number here if it was mistyped.";

    private const string MendBirth = "Find out which date of birth is right, and give it alike in both files.";

    private const string MendTwice = "Keep the row that is right and take out the other.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "INT01",
            Always,
            [Ad1, Header],
            [Ad1Table.Child],
            "Data Integrity Check: Child in AD1 does not exist in Header.",
            MendUnknown,
            Each(Ad1, (_, child) => child.Header is null)
        )
        {
            Fails = "AD1 CHILD=101",
            Passes = "AD1 CHILD=100",
        },
        new(
            "INT02",
            Always,
            [PlacedAdoption, Header],
            [PlacedAdoptionTable.Child],
            "Internal Check: Child in PlacedAdoption does not exist in Header.",
            MendUnknown,
            Each(PlacedAdoption, (_, child) => child.Header is null)
        )
        {
            Fails = "PlacedAdoption CHILD=101",
            Passes = "PlacedAdoption CHILD=100",
        },
        new(
            "INT07",
            Always,
            [PrevPerm, Header],
            [PrevPermTable.Child],
            "Internal Check: Child in PrevPerm does not exist in Header.",
            MendUnknown,
            Each(PrevPerm, (_, child) => child.Header is null)
        )
        {
            Fails = "PrevPerm CHILD=101",
            Passes = "PrevPerm CHILD=100",
        },
        new(
            "INT11",
            Always,
            [Ad1, Header],
            [Ad1Table.BirthDate, HeaderTable.BirthDate],
            "Internal Check: DOB in AD1 is different to DOB in Header.",
            MendBirth,
            Each(Ad1, (adoption, child) => Differ(adoption.Day(Ad1Table.BirthDate), child))
        )
        {
            Fails = "AD1 DOB=02/06/2012",
            Passes = "AD1 DOB=01/06/2012",
        },
        new(
            "INT12",
            Always,
            [PlacedAdoption, Header],
            [PlacedAdoptionTable.BirthDate, HeaderTable.BirthDate],
            "Internal Check: DOB in PlacedAdoption is different to DOB in Header.",
            MendBirth,
            Each(PlacedAdoption, (decision, child) => Differ(decision.Day(PlacedAdoptionTable.BirthDate), child))
        )
        {
            Fails = "PlacedAdoption DOB=02/06/2012",
            Passes = "PlacedAdoption DOB=01/06/2012",
        },
        new(
            "INT16",
            Always,
            [PrevPerm, Header],
            [PrevPermTable.BirthDate, HeaderTable.BirthDate],
            "Internal Check: DOB in PrevPerm is different to DOB in Header.",
            MendBirth,
            Each(PrevPerm, (before, child) => Differ(before.Day(PrevPermTable.BirthDate), child))
        )
        {
            Fails = "PrevPerm DOB=02/06/2012",
            Passes = "PrevPerm DOB=01/06/2012",
        },
        new(
            "INT31",
            Always,
            [Ad1],
            [Ad1Table.Child],
            "Internal Check: Child should only exist once in AD1.",
            MendTwice,
            Both(Ad1, (_, _) => true)
        )
        {
            Fails = """
                AD1 CHILD=100
                AD1 CHILD=100
                """,
            Passes = """
                AD1 CHILD=100
                AD1 CHILD=101
                """,
        },
        new(
            "INT35",
            Always,
            [PrevPerm],
            [PrevPermTable.Child],
            "Internal Check: Child should only exist once in PrevPerm.",
            MendTwice,
            Both(PrevPerm, (_, _) => true)
        )
        {
            Fails = """
                PrevPerm CHILD=100 PREV_PERM=Z1
                PrevPerm CHILD=100 PREV_PERM=P1
                """,
            Passes = """
                PrevPerm CHILD=100 PREV_PERM=Z1
                PrevPerm CHILD=101 PREV_PERM=P1
                """,
        },
    ];

    private static bool Differ(DateOnly? birth, Child child) =>
        birth is not null && child.BirthDate is { } header && header != birth;
}
