using Headwater.Returns.Rules;
using static Headwater.Returns.AnnexA.PlanListTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>The days of an education, health and care plan: none to come, and in their order.</summary>
internal static class PlanDateRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        SendRules.Future(PlanListTable.Table, "105b", "Date initial EHC plan issued is in the future - Query", Issued),
        SendRules.Future(PlanListTable.Table, "105c", "Date updated EHC plan issued is in the future - Query", Updated),
        SendRules.Future(PlanListTable.Table, "105d", "Date EHC plan last reviewed is in the future - Query", Reviewed),
        After("106a", "Initial EHCP date is after Updated Date", Updated),
        After("106b", "Initial EHCP date is after Date EHC plan last reviewed", Reviewed),
    ];

    private static Rule After(string code, string message, Column later) =>
        new(
            code,
            Always,
            [PlanListTable.Table],
            [Issued, later],
            message,
            "One of the two days is mistyped, or belongs to an earlier plan; mend it on the plan's record.",
            Each(PlanListTable.Table, line => line.Day(Issued) > line.Day(later))
        )
        {
            Fails = $"PlanList DateInitialEHCPlanIssued=02/09/2024 {Example.Name(later)}=01/09/2024",
            Passes = $"PlanList DateInitialEHCPlanIssued=01/09/2024 {Example.Name(later)}=01/09/2024",
        };
}
