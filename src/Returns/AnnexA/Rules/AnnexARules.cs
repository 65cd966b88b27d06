using Headwater.Returns.Rules;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>The rules of the lists for an inspection: published ones for those about SEND, our own for the others.</summary>
public static class AnnexARules
{
    public static IReadOnlyList<Rule> All { get; } =
    [.. ListRules.All, .. OrderRules.All, .. AcrossRules.All, .. SendRules.All];

    /// <summary>A clean row of each list; those that begin with "row" make the clean return.</summary>
    public const string Clean = """
        row ContactList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 DateOfContact=01/10/2025 ContactSource=b)_Schools
        row EarlyHelpList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 AssessmentStartDate=01/10/2025 OrganisationCompletingAssessment=School
        row ReferralList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 DateOfReferral=01/10/2025 ReferralSource=b)_Schools ReferralNFA=N NumberOfReferralsInLast12Months=1 AllocatedTeam=North AllocatedWorker=W1
        row AssessmentList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 DoesTheChildHaveADisability=N ContinuousAssessmentStartDate=02/10/2025 ChildSeenDuringContinuousAssessment=Y AllocatedTeam=North AllocatedWorker=W1
        row EnquiryList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 DoesTheChildHaveADisability=N StrategyDiscussionInitiatingSection47EnquiryStartDate=02/10/2025 DateOfInitialChildProtectionConference=16/10/2025 DidTheInitialChildProtectionConferenceResultInAChildProtectionPlan=Y NumberOfSection47EnquiriesInTheLast12Months=1 NumberOfICPCsInTheLast12Months=1 AllocatedTeam=North AllocatedWorker=W1
        row ChildInNeedList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 DoesTheChildHaveADisability=N CINStartDate=01/10/2025 PrimaryNeedCode=a)_Abuse_or_neglect CaseStatus=a)_Looked_after_child AllocatedTeam=North AllocatedWorker=W1
        row ProtectionList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 DoesTheChildHaveADisability=N ChildProtectionPlanStartDate=16/10/2025 InitialCategoryOfAbuse=a)_Neglect LatestCategoryOfAbuse=a)_Neglect SubjectToEmergencyProtectionOrderOrProtectedUnderPolicePowersInLastSixMonthsYN=N NumberOfPreviousChildProtectionPlans=0 AllocatedTeam=North AllocatedWorker=W1
        row CareList ChildUniqueID=A100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2016 AgeOfChildYears=9 UnaccompaniedAsylumSeekingChildUASCWithinTheLast12MonthsYN=N DoesTheChildHaveADisability=N DateStartedToBeLookedAfter=01/12/2025 ChildsCategoryOfNeed=a)_Abuse_or_neglect IsThisASecondOrSubsequentPeriodOfBeingALookedAfterChildWithinTheLast12MonthsYN=N StartDateOfCurrentLegalStatus=01/12/2025 ChildsLegalStatus=a)_Interim_care_orders NumberOfPlacementsInTheLast12Months=1 StartDateOfMostRecentPlacement=01/12/2025 PlacementType=a)_Foster_Placement PlacementProvider=a)_Own_LA PlacementPostcode=AA1_1AA PlacementLocation=a)_In LAOfPlacement=Own NumberOfEpisodesTheChildHasBeenMissingFromTheirPlacementInTheLast12Months=0 NumberOfEpisodesTheChildHasBeenAbsentFromTheirPlacementInTheLast12Months=0 AllocatedTeam=North AllocatedWorker=W1
        row CareLeaverList ChildUniqueID=A300 Gender=b)_Female Ethnicity=b)_Mixed DateOfBirth=01/06/2006 AgeOfChildYears=19 UnaccompaniedAsylumSeekingChildUASCOrFormerlyUASCIf18OrOverYN=N DoesTheChildHaveADisability=N AllocatedTeam=Leaving AllocatedWorker=W2 AllocatedPersonalAdvisor=W3 EligibilityCategory=b)_Former_relevant LAInTouch=a)_In_touch
        row AdoptionList ChildUniqueID=A400 Gender=b)_Female Ethnicity=b)_Mixed DateOfBirth=01/06/2024 AgeOfChildYears=1 DoesTheChildHaveADisability=N DateTheChildEnteredCare=02/06/2024 DateOfDecisionThatChildShouldBePlacedForAdoption=01/09/2025
        row AdopterList IndividualAdopterIdentifier=P1 Gender=b)_Female Ethnicity=b)_Mixed Disability=N IsTheProspectiveAdopterFosteringForAdoption=N DateEnquiryReceived=01/04/2025
        row PlanList UniqueID=S100 UPN=A950000178301 DateOfBirth=01/06/2016 Gender=Female Ethnicity=WBRI DateInitialEHCPlanIssued=01/09/2024 DateUpdatedEHCPlanIssued=01/10/2025 DateEHCPlanLastReviewed=15/09/2025 SENPrimaryNeed=ASD MainEducationEstablishmentURN=100001 MainEducationEstablishmentPhase=Primary DoesTheChildOrYoungPersonHaveADisability=No
        row SupportList UniqueID=S200 UPN=UN3 ULN=1000000001 DateOfBirth=01/06/2015 Gender=Male Ethnicity=WBRI SENPrimaryNeed=SLCN MainEducationEstablishmentURN=100001 MainEducationEstablishmentPhase=Primary DoesTheChildOrYoungPersonHaveADisability=No
        """;
}
