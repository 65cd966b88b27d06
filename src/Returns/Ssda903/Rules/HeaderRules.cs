using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.HeaderTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Who the child is: sex, date of birth and ethnic group, once for each child.</summary>
internal static class HeaderRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "101",
            Until(2024),
            [Header],
            [Sex],
            "Gender code is not valid.",
            "Write 1 for male or 2 for female.",
            Each(Header, each => each[Sex] is not ("1" or "2"))
        )
        {
            Fails = "Header SEX=3",
            Passes = "Header SEX=2",
        },
        new(
            "101",
            Since(2025),
            [Header],
            [Sex],
            "The child or young person’s reported sex is not valid.",
            "Write M for male, F for female or U if it is not known. The codes 1 and 2 were used until 2023/24.",
            Each(Header, each => each[Sex] is not ("M" or "F" or "U"))
        )
        {
            Fails = "Header SEX=1",
            Passes = "Header SEX=U",
        },
        new(
            "102",
            Always,
            [Header],
            [BirthDate],
            "Date of birth is not a valid date.",
            "Give the child's date of birth as a real date, day first.",
            Each(Header, each => each.Day(BirthDate) is null)
        )
        {
            Fails = """
                Header DOB=29/02/2011
                Header CHILD=101 DOB=_
                """,
            Passes = "Header DOB=29/02/2012",
        },
        new(
            "103",
            Always,
            [Header],
            [Ethnicity],
            "The ethnicity code is either not valid or has not been entered.",
            "Choose the code for the ethnic group that the child or family gave. Use NOBT if nobody has asked yet.",
            Each(Header, each => CommonCodes.Ethnicity.Find(each[Ethnicity]) is null)
        )
        {
            Fails = """
                Header ETHNIC=WBR
                Header CHILD=101 ETHNIC=_
                """,
            Passes = "Header ETHNIC=NOBT",
        },
        new(
            "232",
            Since(2025),
            [Header],
            [Sex],
            "Sex of the child/young person has been reported as unknown.",
            "Check the birth certificate or passport and put the child's sex in. If it truly is not known, say why.",
            Each(Header, each => each[Sex] is "U")
        )
        {
            Severity = Severity.Query,
            Fails = "Header SEX=U",
            Passes = "Header SEX=F",
        },
        new(
            "301",
            Always,
            [Header],
            [BirthDate],
            "Date of birth falls after the year ended.",
            "Check the date of birth. A child born after 31 March belongs in next year's return.",
            Each(Header, (each, child) => each.Day(BirthDate) > child.Year.Last)
        )
        {
            Fails = "Header DOB=01/04/2026",
            Passes = "Header DOB=31/03/2026",
        },
        // The age was once 21; care leavers are followed until they are 25.
        new(
            "351",
            Always,
            [Header],
            [BirthDate],
            "Child was over 25 at the start of the current collection year.",
            "Check the date of birth. If it is right, this person is too old for the return and should be taken out.",
            Each(Header, (each, child) => each.Day(BirthDate).Turns(25) < child.Year.First)
        )
        {
            Fails = "Header DOB=31/03/2000",
            Passes = "Header DOB=01/04/2000",
        },
        // Care leavers without an episode in the year are right to have none, so a row in OC3 is enough.
        new(
            "EPI",
            Always,
            [Header, Episodes],
            [HeaderTable.Child],
            "WARNING: Episodes need to be loaded for this child before further validation is possible",
            "Add the child's episodes of care, or take the child out if there were none in the year.",
            Each(Header, (_, child) => child.Episodes.Count is 0 && child[Oc3].Count is 0)
        )
        {
            Severity = Severity.Query,
            Fails = """
                Header
                Header CHILD=101
                """,
            Passes = """
                Header
                Header CHILD=101
                OC3 CHILD=101
                """,
        },
    ];
}
