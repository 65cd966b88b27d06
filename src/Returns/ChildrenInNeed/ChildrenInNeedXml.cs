using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>The census as its XML file: one element for each child, with its referrals and what followed within.</summary>
internal static class ChildrenInNeedXml
{
    private static readonly Dictionary<string, string> Own = new() { ["Sex"] = "Sex|GenderCurrent" };

    // Referrals, assessments and plans have no number of their own: they are counted as they stand within the child.
    private static readonly Dictionary<string, string> Its = new()
    {
        ["LAchildID"] = "/ChildIdentifiers/LAchildID",
        ["CINdetailsID"] = "#CINdetails",
        ["AssessmentID"] = "#Assessments",
        ["CPPID"] = "#ChildProtectionPlans",
        ["Disability"] = ".",
        ["AssessmentFactor"] = ".",
        ["CPPreviewDate"] = ".",
    };

    private static readonly Dictionary<string, string> Head = new()
    {
        ["Collection"] = "CollectionDetails/Collection",
        ["Year"] = "CollectionDetails/Year",
        ["ReferenceDate"] = "CollectionDetails/ReferenceDate",
        ["SourceLevel"] = "Source/SourceLevel",
        ["LEA"] = "Source/LEA",
        ["SoftwareCode"] = "Source/SoftwareCode",
        ["Release"] = "Source/Release",
        ["SerialNo"] = "Source/SerialNo",
        ["DateTime"] = "Source/DateTime",
    };

    public static XmlShape Shape { get; } =
        new(
            "Message",
            new XmlRecord("Header", new XmlRows(CensusHeaderTable.Table, "", Head)),
            new XmlRecord(
                "Children/Child",
                new(ChildIdentifiersTable.Table, "ChildIdentifiers", Own) { SharesElement = true },
                new(ChildCharacteristicsTable.Table, "ChildCharacteristics", Its) { SharesElement = true },
                new(DisabilitiesTable.Table, "ChildCharacteristics/Disabilities/Disability", Its),
                new(CinDetailsTable.Table, "CINdetails", Its),
                new(AssessmentsTable.Table, "CINdetails/Assessments", Its),
                new(
                    AssessmentFactorsListTable.Table,
                    "CINdetails/Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors",
                    Its
                ),
                new(CinPlanDatesTable.Table, "CINdetails/CINPlanDates", Its),
                new(Section47Table.Table, "CINdetails/Section47", Its),
                new(ChildProtectionPlansTable.Table, "CINdetails/ChildProtectionPlans", Its),
                new(PlanReviewsTable.Table, "CINdetails/ChildProtectionPlans/Reviews/CPPreviewDate", Its)
            )
        )
        {
            Collection = "CIN",
        };
}
