using Headwater.Returns.Rules;
using static Headwater.Returns.Nccis.NccisPersonTable;
using static Headwater.Returns.Nccis.Rules.NccisRules;
using static Headwater.Returns.Rules.Finder;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>Rules on the September guarantee, and on what pupils in year 11 mean to do.</summary>
internal static class GuaranteeRules
{
    // From September to March the offers are those of the school year before.
    private const int April = 4;
    private const int August = 8;

    private static Table Table => NccisPersonTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Make(
            25,
            [LeaAtYear11, OfferBy11],
            "The authority in year 11 is not the one that answers for the guarantee after year 11",
            "Both are the authority that educated the person in year 11.",
            Each(
                Table,
                line => line.IsFilled(LeaAtYear11) && line.IsFilled(OfferBy11) && line[LeaAtYear11] != line[OfferBy11]
            ),
            fails: "NccisPerson GuaranteeStatusY11=110 LEACodeY11=998",
            passes: "NccisPerson GuaranteeStatusY11=110 LEACodeY11=999"
        ),
        Make(
            301,
            [Destination, BirthDate],
            "The person is in year 11, and it is not said what they mean to do next",
            "Ask at school, and give the code.",
            Each(
                Table,
                (line, child) => line.YearGroup(child.Year) is NccisReading.Year11 && line.IsBlank(Destination)
            ),
            fails: "NccisPerson DOB=2009-12-01 ActivityCode=110",
            passes: "NccisPerson DOB=2009-12-01 ActivityCode=110 IntendedDestinationYr11=111"
        ),
        Make(
            905,
            [Offer11, Offer12, NccisPersonTable.Cohort],
            "The person is in the return for the guarantee, and it is not said how that stands or who answers for it",
            "Give the offer and the authority.",
            Each(Table, (line, child) => line.Code(NccisPersonTable.Cohort) is "G" && LacksOffer(line, child.Year)),
            fails: "NccisPerson CohortStatus=G GuaranteeStatusY11=110",
            passes: "NccisPerson CohortStatus=G GuaranteeStatusY11=110 LEACodeY11=999"
        ),
        Make(
            906,
            [Offer11, Offer12, InGuarantee],
            "The guarantee is said to be for the person, and it is not said how it stands or who answers for it",
            "Give the offer and the authority, or say that it is not for them.",
            Each(Table, (line, child) => line.Says(InGuarantee) && LacksOffer(line, child.Year)),
            fails: "NccisPerson GuaranteeStatusIndicator=Y",
            passes: "NccisPerson GuaranteeStatusIndicator=Y GuaranteeStatusY11=110 LEACodeY11=999"
        ),
    ];

    private static bool LacksOffer(Line line, ReturnYear year)
    {
        if (line.End(year) is not { } end || line.YearGroup(year) is not { } group)
            return false;
        var offered = end.Month is >= April and <= August ? group : group - 1;
        return offered switch
        {
            NccisReading.Year11 => line.IsBlank(Offer11) || line.IsBlank(OfferBy11),
            NccisReading.Year11 + 1 => line.IsBlank(Offer12) || line.IsBlank(OfferBy12),
            _ => false,
        };
    }
}
