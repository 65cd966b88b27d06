using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;
using Active = Headwater.Returns.Sen2.Sen2ActivePlansTable;
using Assessment = Headwater.Returns.Sen2.Sen2AssessmentTable;
using NamedPlan = Headwater.Returns.Sen2.Sen2NamedPlanTable;
using Placement = Headwater.Returns.Sen2.Sen2PlacementDetailTable;
using Request = Headwater.Returns.Sen2.Sen2RequestsTable;

namespace Headwater.Returns.Sen2.Rules;

/// <summary>Our own rules on plans that ceased or go on, and on their needs and settings.</summary>
internal static class Sen2PlanRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SEN50",
            Always,
            [NamedPlan.Table, Assessment.Table, Request.Table, Active.Table],
            [NamedPlan.Ceased],
            "The plan ceased, and is among the plans in force",
            "If it ceased before census day, take it out of the plans in force; if it goes on, take the day out.",
            Whole(year =>
                year.Plans()
                    .Where(each =>
                        each.Plan.Day(NamedPlan.Ceased) < year.CensusDay
                        && year.Under(each.Request[Request.RequestId], Active.Table).Count > 0
                    )
                    .Select(each => each.Plan)
            )
        )
        {
            Fails = "Sen2NamedPlan ceasedate=2026-Jan-14_00:00:00 ceasereason=2",
            Passes = "Sen2NamedPlan ceasedate=2026-Jan-15_00:00:00 ceasereason=2",
        },
        new(
            "SEN51",
            Always,
            [NamedPlan.Table],
            [NamedPlan.Ceased, NamedPlan.CeaseReason],
            "There is a reason why the plan ceased, but no day",
            "Give the day on which it ceased; if it goes on, take the reason out.",
            Each(NamedPlan.Table, line => line.IsBlank(NamedPlan.Ceased) && line.IsFilled(NamedPlan.CeaseReason))
        )
        {
            Fails = "Sen2NamedPlan ceasereason=2",
            Passes = "Sen2NamedPlan ceasereason=2 ceasedate=2025-Dec-01_00:00:00",
        },
        new(
            "SEN52",
            Always,
            [NamedPlan.Table],
            [NamedPlan.CeaseReason, NamedPlan.Ceased],
            "The plan ceased, but it is not said why",
            "Give the reason from the list of nine.",
            Each(NamedPlan.Table, line => line.IsFilled(NamedPlan.Ceased) && line.IsBlank(NamedPlan.CeaseReason))
        )
        {
            Fails = "Sen2NamedPlan ceasedate=2025-Dec-01_00:00:00",
            Passes = "Sen2NamedPlan ceasedate=2025-Dec-01_00:00:00 ceasereason=2",
        },
        new(
            "SEN53",
            Always,
            [NamedPlan.Table, Assessment.Table, Request.Table, Active.Table],
            [NamedPlan.PlanId],
            "The plan has not ceased, and is not among the plans in force",
            "Add it to the plans in force, or say when and why it ceased. A plan that went to another authority ceased for reason 5.",
            Whole(year =>
                year.Plans()
                    .Where(each =>
                        each.Plan.IsBlank(NamedPlan.Ceased)
                        && each.Request.IsBlank(Request.Exported)
                        && year.Under(each.Request[Request.RequestId], Active.Table).Count is 0
                    )
                    .Select(each => each.Plan)
            )
        )
        {
            Fails = """
                none Sen2ActivePlans
                none Sen2PlacementDetail
                none Sen2Need
                """,
            Passes = "",
        },
        new(
            "SEN60",
            Always,
            [Active.Table, Sen2NeedTable.Table],
            [Active.ActivePlanId],
            "The plan in force does not have exactly one primary need",
            "Rank one need 1 and, where there is another, 2.",
            Whole(year =>
                year.All(Active.Table)
                    .Where(line =>
                        year.Under(line[Active.ActivePlanId], Sen2NeedTable.Table) is { Count: > 0 } needs
                        && needs.Count(need => need[Sen2NeedTable.Rank] is "1") is not 1
                    )
            )
        )
        {
            Fails = """
                Sen2Need sentyperank=2
                """,
            Passes = """
                Sen2Need
                Sen2Need sentyperank=2 sentype=SLCN
                """,
        },
        new(
            "SEN61",
            Always,
            [Sen2NeedTable.Table],
            [Sen2NeedTable.Need, Sen2NeedTable.Rank],
            "A plan has the same need, or the same rank, twice",
            "Give each need once, ranked from 1 on.",
            Whole(year =>
                year.All(Sen2NeedTable.Table)
                    .Alike(line => $"{line[Sen2NeedTable.ActivePlanId]} {line.Code(Sen2NeedTable.Need)}")
                    .Concat(
                        year.All(Sen2NeedTable.Table)
                            .Alike(line => $"{line[Sen2NeedTable.ActivePlanId]} {line[Sen2NeedTable.Rank]}")
                    )
            )
        )
        {
            Fails = """
                Sen2Need
                Sen2Need sentyperank=2
                """,
            Passes = """
                Sen2Need
                Sen2Need sentyperank=2 sentype=SLCN
                """,
        },
        new(
            "SEN62",
            Always,
            [Sen2NeedTable.Table],
            [Sen2NeedTable.Need],
            "A plan's need is said not to have been assessed (NSA)",
            "A plan follows from an assessment: give the need that it found.",
            Each(Sen2NeedTable.Table, line => line.Code(Sen2NeedTable.Need) is "NSA")
        )
        {
            Fails = "Sen2Need sentype=NSA",
            Passes = "Sen2Need sentype=OTH",
        },
        new(
            "SEN70",
            Always,
            [Placement.Table],
            [Placement.Rank],
            "Two placements of a plan at one time have the same rank",
            "Rank the main setting 1, and the next 2; give the last day of a placement that ended.",
            Whole(year =>
                year.All(Placement.Table)
                    .Where(line => line.IsBlank(Placement.LeavingDate) && line.IsFilled(Placement.Rank))
                    .Alike(line => $"{line[Placement.ActivePlanId]} {line[Placement.Rank]}")
            )
        )
        {
            Fails = """
                Sen2PlacementDetail
                Sen2PlacementDetail urn=100002
                """,
            Passes = """
                Sen2PlacementDetail leavingdate=2025-Jul-20_00:00:00
                Sen2PlacementDetail urn=100002
                """,
        },
        .. Setting(
            "SEN71",
            Sen2PlanDetailTable.Table,
            Sen2PlanDetailTable.Urn,
            Sen2PlanDetailTable.Ukprn,
            Sen2PlanDetailTable.Setting,
            Sen2PlanDetailTable.OtherSetting
        ),
        .. Setting("SEN72", Placement.Table, Placement.Urn, Placement.Ukprn, Placement.Setting, Placement.OtherSetting),
        new(
            "SEN80",
            Always,
            [Request.Table, Active.Table],
            [Request.Exported],
            "The case moved to another authority, and its plan is among the plans in force",
            "A plan that moved is the other authority's to count. Take it out, or take out the move if it has not happened.",
            Whole(year =>
                year.All(Request.Table)
                    .Where(line =>
                        line.IsFilled(Request.Exported)
                        && line[Request.Exported] is not ("0" or "N" or "FALSE")
                        && year.Under(line[Request.RequestId], Active.Table).Count > 0
                    )
            )
        )
        {
            Severity = Severity.Query,
            Fails = "Sen2Requests exported=210",
            Passes = "Sen2Requests exported=_",
        },
    ];

    private static IEnumerable<Rule> Setting(
        string code,
        Table table,
        Column urn,
        Column ukprn,
        Column setting,
        Column other
    )
    {
        yield return new(
            $"{code}A",
            Always,
            [table],
            [setting, urn, ukprn],
            "The setting is not given, or given both by a number and by a code",
            "Give the school's URN; for a college or provider without one its UKPRN; the code only where there is neither.",
            Each(
                table,
                line =>
                    line.IsFilled(setting)
                        ? line.IsFilled(urn) || line.IsFilled(ukprn)
                        : line.IsBlank(urn) && line.IsBlank(ukprn)
            )
        )
        {
            Fails = $"""
                {table.Name} urn=_
                {table.Name} urn=100001 sensetting=EHE
                """,
            Passes = $"""
                {table.Name} urn=_ sensetting=EHE
                """,
        };
        yield return new(
            $"{code}B",
            Always,
            [table],
            [other, setting],
            "The setting is another one (OTH), and it is not said which",
            "Say in words what the setting is.",
            Each(table, line => line.Code(setting) is "OTH" && line.IsBlank(other))
        )
        {
            Fails = $"{table.Name} urn=_ sensetting=OTH",
            Passes = $"{table.Name} urn=_ sensetting=OTH sensettingother=Hospital",
        };
    }
}
