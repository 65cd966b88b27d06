using Headwater.Returns.Rules;

namespace Headwater.Returns.Sen2.Rules;

/// <summary>Our own rules of SEN2; nobody publishes any for the person level.</summary>
public static class Sen2Rules
{
    public static IReadOnlyList<Rule> All { get; } =
    [.. Sen2PersonRules.All, .. Sen2KeyRules.All, .. Sen2DayRules.All, .. Sen2ClockRules.All, .. Sen2PlanRules.All];

    /// <summary>A clean row of each module: one plan, made within the time.</summary>
    public const string Clean = """
        row Sen2Header sen2tableid=1 collection=SEN2 year=2026 referencedate=2026-01-15 sourcelevel=L lea=999
        row Sen2Person persontableid=1 surname=Family forename=Given personbirthdate=2012-Jun-01_00:00:00 sex=F ethnicity=WBRI postcode=AA1_1AA upn=A950000178301
        row Sen2Requests requeststableid=11 persontableid=1 receiveddate=2025-Mar-03_00:00:00 requestsource=1 rya=0 requestoutcomedate=2025-Apr-02_00:00:00 requestoutcome=Y requestmediation=0 requesttribunal=0
        row Sen2Assessment assessmenttableid=21 requeststableid=11 assessmentoutcome=Y assessmentoutcomedate=2025-Jun-02_00:00:00 assessmentmediation=0 assessmenttribunal=0 week20=0
        row Sen2NamedPlan namedplantableid=31 assessmenttableid=21 startdate=2025-Jul-01_00:00:00 planres=N planwbp=N pb=N oa=N dp=N
        row Sen2PlanDetail plandetailtableid=51 namedplantableid=31 urn=100001 placementrank=1 senunitindicator=0 resourcedprovisionindicator=0
        row Sen2ActivePlans activeplanstableid=41 requeststableid=11 reviewmeeting=2025-Sep-01_00:00:00 lastreview=2025-Sep-15_00:00:00
        row Sen2PlacementDetail placementdetailtableid=61 activeplanstableid=41 urn=100001 placementrank=1 entrydate=2023-Sep-04_00:00:00 senunitindicator=0 resourcedprovisionindicator=0
        row Sen2Need senneedtableid=71 activeplanstableid=41 sentyperank=1 sentype=ASD
        """;
}
