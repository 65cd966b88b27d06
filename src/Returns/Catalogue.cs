using Headwater.Returns.AlternativeProvision;
using Headwater.Returns.AnnexA;
using Headwater.Returns.Attendance;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.EarlyHelp;
using Headwater.Returns.Exclusions;
using Headwater.Returns.Missing;
using Headwater.Returns.Nccis;
using Headwater.Returns.PlacementCensus;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.SchoolCensus.Downloaded;
using Headwater.Returns.Schools;
using Headwater.Returns.Sen2;
using Headwater.Returns.Ssda903;
using Headwater.Returns.YouthJustice;

namespace Headwater.Returns;

/// <summary>Every table that Headwater knows, in the order of the reference.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Table> All { get; } =
    [
        SchoolsTable.Table,
        PupilOnRollTable.Table,
        PupilNoLongerOnRollTable.Table,
        .. Downloads.All,
        WeeklyMarksTable.Table,
        ExclusionTable.Table,
        AlternativePlacementTable.Table,
        Sen2HeaderTable.Table,
        Sen2PersonTable.Table,
        Sen2RequestsTable.Table,
        Sen2AssessmentTable.Table,
        Sen2NamedPlanTable.Table,
        Sen2PlanDetailTable.Table,
        Sen2ActivePlansTable.Table,
        Sen2PlacementDetailTable.Table,
        Sen2NeedTable.Table,
        EarlyHelpEpisodeTable.Table,
        PersonTable.Table,
        FamilyTable.Table,
        AddressTable.Table,
        DisabilityTable.Table,
        ImmigrationStatusTable.Table,
        LinkedIdentifiersTable.Table,
        ContactsTable.Table,
        CinEpisodesTable.Table,
        CinAssessmentsTable.Table,
        AssessmentFactorsTable.Table,
        CinPlansTable.Table,
        S47EnquiryTable.Table,
        InitialConferenceTable.Table,
        CpPlansTable.Table,
        CpReviewsTable.Table,
        ClaEpisodesTable.Table,
        ClaPlacementTable.Table,
        ClaReviewsTable.Table,
        SdqScoresTable.Table,
        SafeguardingDataset.MissingTable.Table,
        CareLeaversTable.Table,
        PermanenceTable.Table,
        InvolvementsTable.Table,
        ProfessionalsTable.Table,
        MotherTable.Table,
        LegalStatusTable.Table,
        EarlyHelpEpisodesTable.Table,
        CinVisitsTable.Table,
        CpVisitsTable.Table,
        ClaConvictionsTable.Table,
        ClaHealthTable.Table,
        ClaImmunisationsTable.Table,
        ClaSubstanceMisuseTable.Table,
        ClaVisitsTable.Table,
        PreviousPermanenceTable.Table,
        CarePlanTable.Table,
        DepartmentTable.Table,
        HeaderTable.Table,
        EpisodesTable.Table,
        ReviewsTable.Table,
        UascTable.Table,
        UascStatusTable.Table,
        Oc2Table.Table,
        Oc3Table.Table,
        Ad1Table.Table,
        PlacedAdoptionTable.Table,
        PrevPermTable.Table,
        Ssda903.MissingTable.Table,
        SwEpisodesTable.Table,
        DoloTable.Table,
        CensusHeaderTable.Table,
        ChildIdentifiersTable.Table,
        ChildCharacteristicsTable.Table,
        DisabilitiesTable.Table,
        CinDetailsTable.Table,
        AssessmentsTable.Table,
        AssessmentFactorsListTable.Table,
        CinPlanDatesTable.Table,
        Section47Table.Table,
        ChildProtectionPlansTable.Table,
        PlanReviewsTable.Table,
        ContactListTable.Table,
        EarlyHelpListTable.Table,
        ReferralListTable.Table,
        AssessmentListTable.Table,
        EnquiryListTable.Table,
        ChildInNeedListTable.Table,
        ProtectionListTable.Table,
        CareListTable.Table,
        CareLeaverListTable.Table,
        AdoptionListTable.Table,
        AdopterListTable.Table,
        PlanListTable.Table,
        SupportListTable.Table,
        PlacementCostTable.Table,
        NccisHeaderTable.Table,
        NccisPersonTable.Table,
        NccisCharacteristicTable.Table,
        YouthJusticeCaseTable.Table,
        MissingEpisodeTable.Table,
    ];

    /// <summary>The tables that may stand in a file of their own.</summary>
    public static IReadOnlyList<Table> InFiles { get; } = [.. All.Where(table => !table.IsXmlOnly)];

    /// <summary>The tables that are loaded, not checked alone.</summary>
    public static IReadOnlyList<Table> Loaded { get; } =
    [.. InFiles.Where(table => !table.Return.IsCheckedAlone && !table.IsCheckedAlone && !table.IsHead)];
}
