using Headwater.Returns.Rules;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>The rules of the children in need census, by what they are about.</summary>
public static class ChildrenInNeedRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. HeadRules.All,
        .. PupilNumberRules.All,
        .. ChildNumberRules.All,
        .. SexRules.All,
        .. CharacteristicsRules.All,
        .. ReferralDayRules.All,
        .. ConferenceRules.All,
        .. CaseActivityRules.All,
        .. PlanDayRules.All,
        .. TwoPlansRules.All,
        .. BirthAndDeathRules.All,
        .. ChildRecordRules.All,
        .. CaseStartRules.All,
        .. CaseEndRules.All,
        .. OpenCaseRules.All,
        .. AssessmentRules.All,
        .. FactorRules.All,
        .. EnquiryRules.All,
        .. ProtectionPlanRules.All,
    ];

    /// <summary>A clean row of each table; those that begin with "row" make the clean return.</summary>
    /// <remarks>Its one child has eight disabilities, as the census asks whether fewer kinds than that were recorded.</remarks>
    public const string Clean = """
        row CensusHeader Collection=CIN Year=2026 ReferenceDate=2026-03-31 SourceLevel=L LEA=205
        row ChildIdentifiers LAchildID=C100 UPN=Q205000178301 PersonBirthDate=2016-06-01 Sex=F
        row ChildCharacteristics LAchildID=C100 Ethnicity=WBRI
        row Disabilities LAchildID=C100 Disability=MOB
        row Disabilities LAchildID=C100 Disability=HAND
        row Disabilities LAchildID=C100 Disability=PC
        row Disabilities LAchildID=C100 Disability=INC
        row Disabilities LAchildID=C100 Disability=COMM
        row Disabilities LAchildID=C100 Disability=LD
        row Disabilities LAchildID=C100 Disability=HEAR
        row Disabilities LAchildID=C100 Disability=VIS
        row CINdetails LAchildID=C100 CINdetailsID=1 CINreferralDate=2025-06-02 ReferralSource=2A PrimaryNeedCode=N1 ReferralNFA=0
        row Assessments LAchildID=C100 CINdetailsID=1 AssessmentID=1 AssessmentActualStartDate=2025-06-03 AssessmentAuthorisationDate=2025-07-10
        row AssessmentFactorsList LAchildID=C100 CINdetailsID=1 AssessmentID=1 AssessmentFactor=16A
        row CINplanDates LAchildID=C100 CINdetailsID=1 CINPlanStartDate=2025-07-10
        Section47 LAchildID=C100 CINdetailsID=1 S47ActualStartDate=2025-07-14 InitialCPCtarget=2025-08-04 DateOfInitialCPC=2025-08-01 ICPCnotRequired=0
        ChildProtectionPlans LAchildID=C100 CINdetailsID=1 CPPID=1 CPPstartDate=2025-08-01 InitialCategoryOfAbuse=NEG LatestCategoryOfAbuse=NEG NumberOfPreviousCPP=0
        PlanReviews LAchildID=C100 CINdetailsID=1 CPPID=1 CPPreviewDate=2025-10-30
        """;
}
