using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Ad1Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Who adopted: how many, of which sex and of what legal status must agree.</summary>
internal static class AdopterRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "511",
            Always,
            [Ad1],
            [Adopters, AdopterSex],
            "If reporting that the number of person(s) adopting the looked after child is two adopters then the code should only be MM, FF or MF. MM = the adopting couple are both males; FF = the adopting couple are both females; MF = The adopting couple are male and female.",
            "Find out whether one person or two adopted the child, then put right the number or the sex.",
            Each(Ad1, each => each[Adopters] is "2" && each[AdopterSex] is "M1" or "F1")
        )
        {
            Fails = "AD1 NB_ADOPTR=2 SEX_ADOPTR=F1 LS_ADOPTR=L0",
            Passes = "AD1 NB_ADOPTR=1 SEX_ADOPTR=F1 LS_ADOPTR=L0",
        },
        new(
            "514",
            Always,
            [Ad1],
            [AdopterStatus, AdopterSex],
            "Data entry on the legal status of adopters shows a single adopter but data entry for the numbers of adopters shows it as a couple.",
            "For one adopter give M1 or F1 as the sex. For a couple, change the legal status from L0.",
            Each(Ad1, each => each[AdopterStatus] is "L0" && each[AdopterSex] is not ("M1" or "F1"))
        )
        {
            Fails = "AD1 LS_ADOPTR=L0 SEX_ADOPTR=FF",
            Passes = "AD1 LS_ADOPTR=L0 SEX_ADOPTR=F1",
        },
        new(
            "517",
            Always,
            [Ad1],
            [AdopterStatus, AdopterSex],
            "If reporting legal status of adopters is L3 then the genders of adopters should be coded as MF. MF = the adopting couple are male and female.",
            "Check the couple's record. L3 is for a man and a woman who are not married; a couple of one sex is L4.",
            Each(Ad1, each => each[AdopterStatus] is "L3" && each[AdopterSex] is not "MF")
        )
        {
            Fails = "AD1 LS_ADOPTR=L3 SEX_ADOPTR=MM",
            Passes = "AD1 LS_ADOPTR=L3 SEX_ADOPTR=MF",
        },
        new(
            "518",
            Always,
            [Ad1],
            [AdopterStatus, AdopterSex],
            "If reporting legal status of adopters is L4 then the genders of adopters should be coded as MM or FF. MM = the adopting couple are both males. FF = the adopting couple are both females.",
            "Check the couple's record. L4 is for two men or two women who are not married; a man and a woman are L3.",
            Each(Ad1, each => each[AdopterStatus] is "L4" && each[AdopterSex] is not ("MM" or "FF"))
        )
        {
            Fails = "AD1 LS_ADOPTR=L4 SEX_ADOPTR=MF",
            Passes = "AD1 LS_ADOPTR=L4 SEX_ADOPTR=FF",
        },
        new(
            "519",
            Always,
            [Ad1],
            [AdopterStatus, AdopterSex],
            "Data entered on the legal status of adopters shows civil partnership couple, but data entered on genders of adopters does not show it as a couple.",
            "Give the sex of both civil partners. If one person adopted alone, the legal status is L0.",
            Each(Ad1, each => each[AdopterStatus] is "L2" && each[AdopterSex] is not ("MM" or "FF" or "MF"))
        )
        {
            Fails = "AD1 LS_ADOPTR=L2 SEX_ADOPTR=M1",
            Passes = "AD1 LS_ADOPTR=L2 SEX_ADOPTR=MM",
        },
        new(
            "520",
            Always,
            [Ad1],
            [AdopterStatus, AdopterSex],
            "Data entry on the legal status of adopters shows different gender married couple but data entry on genders of adopters shows it as a same gender couple.",
            "Check the couple's record. L11 is for a husband and wife; a married couple of one sex is L12.",
            Each(Ad1, each => each[AdopterStatus] is "L11" && each[AdopterSex] is not "MF")
        )
        {
            Fails = "AD1 LS_ADOPTR=L11 SEX_ADOPTR=FF",
            Passes = "AD1 LS_ADOPTR=L11 SEX_ADOPTR=MF",
        },
        new(
            "524",
            Always,
            [Ad1],
            [AdopterStatus, AdopterSex],
            "If reporting legal status of adopters is L12 then the genders of adopters should be coded as MM or FF. MM = the adopting couple are both males. FF = the adopting couple are both females",
            "Check the couple's record. L12 is for a married couple of one sex; a husband and wife are L11.",
            Each(Ad1, each => each[AdopterStatus] is "L12" && each[AdopterSex] is not ("MM" or "FF"))
        )
        {
            Fails = "AD1 LS_ADOPTR=L12 SEX_ADOPTR=MF",
            Passes = "AD1 LS_ADOPTR=L12 SEX_ADOPTR=MM",
        },
    ];
}
