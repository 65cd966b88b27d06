using System.Collections.Frozen;
using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.ChildCharacteristicsTable;
using static Headwater.Returns.ChildrenInNeed.DisabilitiesTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>Each child's ethnic group, and how fully the authority records disabilities.</summary>
internal static class CharacteristicsRules
{
    private const int FewestKinds = 8;

    private static readonly FrozenSet<string> EthnicGroups = CommonCodes
        .Ethnicity.Codes.Select(code => code.Value)
        .ToFrozenSet();

    public static IReadOnlyList<Rule> All { get; } =
    [
        // The two questions about disability are of the authority, not of a child: the first row stands for all.
        new(
            "2887Q",
            Always,
            [DisabilitiesTable.Table],
            [Disability],
            "Please check and either amend or provide a reason: Less than 8 disability codes have been used in your return",
            "Check that each kind of disability is recorded under its own code, and not all under one or two.",
            Whole(year =>
                Disabled(year).Select(each => each[Disability]).Distinct().Count() < FewestKinds
                    ? year.All(DisabilitiesTable.Table).Take(1)
                    : []
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                Disabilities Disability=NONE
                Disabilities LAchildID=C101 Disability=MOB
                Disabilities LAchildID=C101 Disability=HAND
                Disabilities LAchildID=C101 Disability=PC
                Disabilities LAchildID=C102 Disability=INC
                Disabilities LAchildID=C103 Disability=COMM
                Disabilities LAchildID=C104 Disability=LD
                Disabilities LAchildID=C105 Disability=HEAR
                Disabilities LAchildID=C106 Disability=HEAR
                """,
            Passes = """
                Disabilities Disability=NONE
                Disabilities LAchildID=C101 Disability=MOB
                Disabilities LAchildID=C101 Disability=HAND
                Disabilities LAchildID=C101 Disability=PC
                Disabilities LAchildID=C102 Disability=INC
                Disabilities LAchildID=C103 Disability=COMM
                Disabilities LAchildID=C104 Disability=LD
                Disabilities LAchildID=C105 Disability=HEAR
                Disabilities LAchildID=C106 Disability=VIS
                """,
        },
        new(
            "2888Q",
            Always,
            [DisabilitiesTable.Table],
            [Disability],
            "Please check and either amend or provide a reason: Only one disability code is recorded per child and multiple disabilities should be recorded where possible.",
            "Check that your system sends every disability of a child, and that teams record more than the main one.",
            Whole(year =>
                Disabled(year).GroupBy(each => each[DisabilitiesTable.Child]).All(HasOne) ? Disabled(year).Take(1) : []
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                Disabilities Disability=NONE
                Disabilities Disability=MOB
                Disabilities LAchildID=C101 Disability=HAND
                """,
            Passes = """
                Disabilities LAchildID=C101 Disability=MOB
                Disabilities LAchildID=C101 Disability=HAND
                """,
        },
        // A child whose characteristics were left out altogether has no row of them: there the child's own row is found.
        new(
            "4220",
            Always,
            [ChildCharacteristicsTable.Table, ChildIdentifiersTable.Table],
            [Ethnicity, ChildIdentifiersTable.Child],
            "Ethnicity is missing or invalid (see Ethnicity table)",
            "Ask the family how they describe the child's ethnic group and record it; NOBT says that it is not known yet.",
            Whole(year =>
                [
                    .. year.All(ChildCharacteristicsTable.Table).Where(each => !EthnicGroups.Contains(each[Ethnicity])),
                    .. year.All(ChildIdentifiersTable.Table)
                        .Where(each =>
                            each.IsFilled(ChildIdentifiersTable.Child)
                            && year.ChildOf(each)[ChildCharacteristicsTable.Table].Count is 0
                        ),
                ]
            )
        )
        {
            Fails = """
                ChildCharacteristics Ethnicity=_
                ChildCharacteristics LAchildID=C101 Ethnicity=WHIT
                """,
            Passes = """
                ChildCharacteristics Ethnicity=NOBT
                ChildCharacteristics LAchildID=C101 Ethnicity=WBRI
                """,
        },
    ];

    private static bool HasOne(IEnumerable<Line> child) =>
        child.Select(each => each[Disability]).Distinct().Count() is 1;

    private static IEnumerable<Line> Disabled(ReturnYear year) =>
        year.All(DisabilitiesTable.Table).Where(each => each[Disability] is not ("" or "NONE"));
}
