namespace Headwater.Returns.Agreement;

/// <summary>Everything on which the returns of one folder must agree about a child, in the order of codes.</summary>
public static class AgreementRules
{
    /// <summary>Under which the rules are told, as if they were of a return.</summary>
    public const string Slug = "agreement";

    public const string Name = "Agreement between returns";

    public static IReadOnlyList<AgreementRule> All { get; } =
    [.. WhoRules.All, .. CareRules.All, .. ProtectionRules.All, .. PlanRules.All, .. SchoolRules.All, .. MarkRules.All];

    /// <summary>Rows of one child in all returns, from which examples differ.</summary>
    public const string Clean = """
        Header CHILD=100 SEX=M DOB=01/06/2012 ETHNIC=WBRI UPN=A950000178301
        Episodes CHILD=100 DECOM=01/06/2025 RNE=S LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1
        CensusHeader Collection=CIN Year=2026 ReferenceDate=2026-03-31
        ChildIdentifiers LAchildID=100 UPN=A950000178301 PersonBirthDate=2012-06-01 Sex=M
        ChildCharacteristics LAchildID=100 Ethnicity=WBRI
        CINdetails LAchildID=100 CINdetailsID=1 CINreferralDate=2025-05-01 ReferralNFA=0
        ChildProtectionPlans LAchildID=100 CINdetailsID=1 CPPID=1 CPPstartDate=2025-08-01 InitialCategoryOfAbuse=NEG LatestCategoryOfAbuse=NEG
        CareList ChildUniqueID=100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2012 DateStartedToBeLookedAfter=01/06/2025
        ProtectionList ChildUniqueID=100 Gender=a)_Male Ethnicity=a)_White DateOfBirth=01/06/2012 ChildProtectionPlanStartDate=01/08/2025
        PlanList UniqueID=S100 UPN=A950000178301 DateOfBirth=01/06/2012 Gender=Male Ethnicity=WBRI DateInitialEHCPlanIssued=01/09/2024
        SupportList UniqueID=S100 UPN=A950000178301 DateOfBirth=01/06/2012 Gender=Male Ethnicity=WBRI
        Sen2Person persontableid=1 surname=Family forename=Given personbirthdate=2012-Jun-01_00:00:00 sex=M ethnicity=WBRI upn=A950000178301
        Sen2Requests requeststableid=11 persontableid=1 receiveddate=2024-Apr-01_00:00:00 requestoutcome=Y requestoutcomedate=2024-May-01_00:00:00
        Sen2ActivePlans activeplanstableid=41 requeststableid=11 lastreview=2025-Sep-01_00:00:00
        PupilOnRoll ReferenceDate=15/01/2026 URN=100001 UPN=A950000178301 Surname=Family Forename=Given DOB=01/06/2012 Sex=M Ethnicity=WBRI PostCode=AA1_1AA NCyearActual=9 EnrolStatus=C EntryDate=02/09/2024 SENprovision=E
        PupilNoLongerOnRoll ReferenceDate=15/01/2026 URN=100001 UPN=A950000178301 Surname=Family Forename=Given DOB=01/06/2012 Sex=M EntryDate=02/09/2024 LeavingDate=19/12/2025
        Exclusion URN=100001 UPN=A950000178301 Surname=Family Forename=Given DOB=01/06/2012 Category=SUSP StartDate=06/10/2025 Sessions=4 Reason1=PP SENprovision=E
        WeeklyMarks URN=100001 UPN=A950000178301 WeekStart=06/10/2025 MonAM=/ MonPM=\ TueAM=/ TuePM=\ WedAM=/ WedPM=\ ThuAM=/ ThuPM=\ FriAM=/ FriPM=\
        """;
}
