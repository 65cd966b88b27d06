using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.Sen2;

/// <summary>The return as its XML file: an element for each person, with requests, assessments and plans within one another.</summary>
/// <remarks>The nesting says what the export's numbers say in the modules, so numbers are made for the elements.</remarks>
internal static class Sen2Xml
{
    private static readonly Dictionary<string, string> Head = new() { ["sen2tableid"] = "=1" };

    private static readonly Dictionary<string, string> Own = new()
    {
        ["persontableid"] = "@Person",
        ["sex"] = "Sex|GenderCurrent",
    };

    private static readonly Dictionary<string, string> Numbers = new()
    {
        ["persontableid"] = "@Person",
        ["requeststableid"] = "@Requests",
        ["assessmenttableid"] = "@Assessment",
        ["namedplantableid"] = "@NamedPlan",
        ["plandetailtableid"] = "@PlanDetail",
        ["activeplanstableid"] = "@ActivePlans",
        ["placementdetailtableid"] = "@PlacementDetail",
        ["senneedtableid"] = "@SENneed",
    };

    public static XmlShape Shape { get; } =
        new(
            "Message",
            new XmlRecord("Header", new XmlRows(Sen2HeaderTable.Table, "", Head) { IsDeep = true }),
            new XmlRecord(
                "Persons/Person",
                new(Sen2PersonTable.Table, "", Own),
                new(Sen2RequestsTable.Table, "Requests", Numbers),
                new(Sen2AssessmentTable.Table, "~Assessment", Numbers),
                new(Sen2NamedPlanTable.Table, "~NamedPlan", Numbers),
                new(Sen2PlanDetailTable.Table, "~PlanDetail", Numbers),
                new(Sen2ActivePlansTable.Table, "~ActivePlans", Numbers),
                new(Sen2PlacementDetailTable.Table, "~PlacementDetail", Numbers),
                new(Sen2NeedTable.Table, "~SENneed", Numbers)
            )
        )
        {
            Collection = "SEN2",
        };
}
