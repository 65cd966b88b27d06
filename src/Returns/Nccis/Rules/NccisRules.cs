using Headwater.Returns.Rules;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>
/// Rules of the return on what young people do after 16. Those up to NCC908 have the numbers of the Department's error
/// report, as councils' own tools of 2015 and 2019 know it (unverified for later years), and our words; NCC951 on are ours.
/// </summary>
public static class NccisRules
{
    /// <summary>A clean row, and the head that an XML file has for it; they are the clean return too.</summary>
    public const string Clean = """
        row NccisHeader DatabaseID=999 LEACode=999 DateOfSend=2026-03-05 PeriodEnd=2026-02-28
        row NccisPerson LEACode=999 PeriodEnd=2026-02-28 YoungPersonsID=9990000000001 CohortStatus=P GivenName=Given FamilyName=Family Postcode=AA1_1AA Gender=F DOB=2008-12-01 Ethnicity=WBRI LeadLEA=999 EducatedLEA=999 UniqueLearnerNo=1000000001 UniquePupilNumber=A950000178301 GuaranteeStatusIndicator=N LEACodeAtYear11=999 LevelOfNeedCode=3 SENDFlag=N SENSupportFlag=N ActivityCode=210 StartDate=2025-09-03 DateAscertained=2025-09-10 DateVerified=2026-01-15 DueToLapseDate=2026-08-31 CurrencyLapsed=N EstablishmentNumber=9994001 PredictedEndDate=2027-06-30
        """;

    public static IReadOnlyList<Rule> All { get; } =
    [
        .. PersonRules.All,
        .. MoveRules.All,
        .. ActivityRules.All,
        .. ActivityDayRules.All,
        .. NeetRules.All,
        .. CharacteristicRules.All,
        .. GuaranteeRules.All,
    ];

    internal static Rule Make(
        int number,
        IReadOnlyList<Column> fields,
        string message,
        string mend,
        Finder find,
        string fails,
        string passes,
        Severity severity = Severity.Error
    ) =>
        new($"NCC{number:000}", Vocabulary.Years.Always, [NccisPersonTable.Table], fields, message, mend, find)
        {
            Severity = severity,
            Fails = fails,
            Passes = passes,
        };
}
