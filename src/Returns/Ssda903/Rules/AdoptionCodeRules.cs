using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Ad1Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What is said of an adoption: real days, published codes, and all of it or nothing.</summary>
internal static class AdoptionCodeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "112",
            Always,
            [Ad1],
            [DecidedOn],
            "Date should be placed for adoption is not a valid date.",
            "Give the day of the decision that adoption is best for the child, as a real date.",
            Each(Ad1, each => each.IsBroken(DecidedOn))
        )
        {
            Fails = "AD1 DATE_INT=31/04/2025",
            Passes = "AD1 DATE_INT=30/04/2025",
        },
        new(
            "113",
            Always,
            [Ad1],
            [MatchedOn],
            "Date matching child and adopter(s) is not a valid date.",
            "Give the day on which the child was matched with the adopters, as a real date.",
            Each(Ad1, each => each.IsBroken(MatchedOn))
        )
        {
            Fails = "AD1 DATE_MATCH=31/06/2025",
            Passes = "AD1 DATE_MATCH=30/06/2025",
        },
        new(
            "114",
            Always,
            [Ad1],
            [ByFosterCarer],
            "Data entry to record the status of former carer(s) of an adopted child is invalid.",
            "Say 1 if the child's foster carers adopted the child, and 0 if others did.",
            Each(Ad1, each => each[ByFosterCarer] is not ("" or "0" or "1"))
        )
        {
            Fails = "AD1 FOSTER_CARE=2",
            Passes = "AD1 FOSTER_CARE=1",
        },
        new(
            "151",
            Always,
            [Ad1],
            [DecidedOn, MatchedOn, ByFosterCarer, Adopters, AdopterSex, AdopterStatus],
            "All data items relating to a childs adoption must be coded or left blank.",
            "Fill in what is still blank about this adoption. If the child was not adopted, take all of it out.",
            Each(Ad1, each => each.HasAdoptionDetails && !each.HasAllAdoptionDetails)
        )
        {
            Fails = "AD1 DATE_INT=_ DATE_MATCH=_ FOSTER_CARE=_ NB_ADOPTR=_ SEX_ADOPTR=_",
            Passes = """
                AD1
                AD1 CHILD=101 DATE_INT=_ DATE_MATCH=_ FOSTER_CARE=_ NB_ADOPTR=_ SEX_ADOPTR=_ LS_ADOPTR=_
                """,
        },
        new(
            "175",
            Always,
            [Ad1],
            [Adopters],
            "The number of adopter(s) code is not a valid code.",
            "Say 1 if one person adopted the child, and 2 if a couple did.",
            Each(Ad1, each => each[Adopters] is not ("" or "1" or "2"))
        )
        {
            Fails = "AD1 NB_ADOPTR=3",
            Passes = "AD1 NB_ADOPTR=2",
        },
        new(
            "176",
            Always,
            [Ad1],
            [AdopterSex],
            "The gender of adopter(s) at the date of adoption code is not a valid code.",
            "Use M1 or F1 for one adopter, and MM, FF or MF for two.",
            Each(Ad1, each => each[AdopterSex] is not ("" or "M1" or "F1" or "MM" or "FF" or "MF"))
        )
        {
            Fails = "AD1 SEX_ADOPTR=FM",
            Passes = "AD1 SEX_ADOPTR=MF",
        },
        new(
            "177",
            Always,
            [Ad1],
            [AdopterStatus],
            "The legal status of adopter(s) code is not a valid code.",
            "Use L0 for a single adopter, and L11, L12, L2, L3 or L4 for a couple.",
            Each(Ad1, each => each[AdopterStatus] is not ("" or "L0" or "L11" or "L12" or "L2" or "L3" or "L4"))
        )
        {
            Fails = "AD1 LS_ADOPTR=L1",
            Passes = "AD1 LS_ADOPTR=L11",
        },
        new(
            "333",
            Always,
            [Ad1],
            [DecidedOn, MatchedOn],
            "Date should be placed for adoption must be on or prior to the date of matching child with adopter(s).",
            "Look up both days: adoption is decided on before adopters are chosen. Put right the one that is wrong.",
            Each(Ad1, each => each.Day(DecidedOn) > each.Day(MatchedOn))
        )
        {
            Fails = "AD1 DATE_INT=02/06/2025 DATE_MATCH=01/06/2025",
            Passes = "AD1 DATE_INT=01/06/2025 DATE_MATCH=01/06/2025",
        },
    ];
}
