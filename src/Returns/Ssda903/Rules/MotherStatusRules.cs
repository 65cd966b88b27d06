using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.HeaderTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Of whom the return asks whether she is a mother.</summary>
internal static class MotherStatusRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Sex is 1 or 2 until 2023/24 and M or F from then on; either is read in any year, as 101 finds the wrong one.
        // A status that is not wanted of a care leaver is told here and by 628; short breaks need none (399).
        new(
            "165",
            Always,
            [Header, Episodes],
            [Mother, Sex],
            "Data entry for mother status is invalid.",
            "For a girl looked after in the year put 1 if she has a child of her own and 0 if not. For a boy, or one who had left care before the year, leave it blank.",
            Each(
                Header,
                (each, child) =>
                    each.IsFilled(Mother)
                        ? each[Mother] is not ("0" or "1") || each[Sex] is "M" or "1" || child.HasOnlyLeft
                        : each[Sex] is "F" or "2" && child.IsLookedAfterInYear(shortBreaksCount: false)
            )
        )
        {
            Fails = """
                Header CHILD=100 SEX=F MOTHER=_
                Header CHILD=101 SEX=F MOTHER=N
                Header CHILD=102 SEX=M MOTHER=0
                Header CHILD=103 SEX=F MOTHER=0
                OC3 CHILD=103
                """,
            Finds = 4,
            Passes = """
                Header CHILD=100 SEX=F MOTHER=0
                Header CHILD=101 SEX=F MOTHER=_
                Header CHILD=102 SEX=M MOTHER=_
                """,
        },
        new(
            "628",
            Always,
            [Header, Episodes, Oc3],
            [Mother],
            "Motherhood details are not required for care leavers who have not been looked after during the year.",
            "Leave the mother status blank, or add the episodes of this year.",
            Each(Header, (each, child) => each.IsFilled(Mother) && child.HasOnlyLeft)
        )
        {
            Fails = """
                Header SEX=F MOTHER=1
                Episodes DECOM=01/06/2023 DEC=31/03/2025 REC=E8
                OC3
                """,
            Passes = """
                Header SEX=F MOTHER=1
                Episodes DECOM=01/06/2023 DEC=01/04/2025 REC=E8
                OC3
                """,
        },
    ];
}
