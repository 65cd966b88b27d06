using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.CinPlanDatesTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>When child in need plans begin and end.</summary>
internal static class PlanDayRules
{
    private static readonly Table Plans = CinPlanDatesTable.Table;
    private static readonly Table Children = ChildIdentifiersTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "4004",
            Always,
            [Plans],
            [EndedOn],
            "This child is showing more than one open CIN Plan, i.e. with no End Date",
            "A child has one plan at a time: give the day on which the earlier plan ended.",
            EachChild(child => child[Plans].Cases().SelectMany(one => one.Where(IsOpen).IfSeveral()))
        )
        {
            Fails = """
                CINplanDates CINPlanStartDate=2025-07-10
                CINplanDates CINPlanStartDate=2025-09-01
                """,
            Passes = """
                CINplanDates CINPlanStartDate=2025-07-10 CINPlanEndDate=2025-08-31
                CINplanDates CINPlanStartDate=2025-09-01
                """,
        },
        new(
            "4008",
            Always,
            [Plans, Children],
            [StartedOn, ChildIdentifiersTable.DeathDate],
            "CIN Plan shown as starting after the child’s Date of Death.",
            "Check the day of death, and the day on which the plan began.",
            Each(Plans, (each, child) => each.Day(StartedOn) > child.DiedOn)
        )
        {
            Fails = "ChildIdentifiers PersonDeathDate=2025-07-09",
            Passes = "ChildIdentifiers PersonDeathDate=2025-07-10",
        },
        new(
            "4009Q",
            Always,
            [Plans, Children],
            [EndedOn, ChildIdentifiersTable.DeathDate],
            "CIN Plan cannot end after the child’s Date of Death",
            "A plan ends on the day the child dies, not on the day the record is closed.",
            Each(Plans, (each, child) => each.Day(EndedOn) > child.DiedOn)
        )
        {
            Severity = Severity.Query,
            Fails = """
                ChildIdentifiers PersonDeathDate=2025-09-30
                CINplanDates CINPlanEndDate=2025-10-01
                """,
            Passes = """
                ChildIdentifiers PersonDeathDate=2025-09-30
                CINplanDates CINPlanEndDate=2025-09-30
                """,
        },
        new(
            "4010",
            Always,
            [Plans],
            [StartedOn],
            "CIN Plan start date is missing or out of data collection period",
            "Give the day on which the plan began. A plan that began after 31 March belongs to the next census.",
            Whole(year => year.All(Plans).Where(each => each.IsBlank(StartedOn) || each.Day(StartedOn) > year.Last))
        )
        {
            Fails = """
                CINplanDates CINPlanStartDate=_
                CINplanDates CINPlanStartDate=2026-04-01
                """,
            Finds = 2,
            Passes = "CINplanDates CINPlanStartDate=2026-03-31",
        },
        new(
            "4011",
            Always,
            [Plans],
            [EndedOn, StartedOn],
            "CIN Plan End Date earlier than Start Date",
            "Check both days; one of them is wrong.",
            Each(Plans, each => each.Day(EndedOn) < each.Day(StartedOn))
        )
        {
            Fails = "CINplanDates CINPlanEndDate=2025-07-09",
            Passes = "CINplanDates CINPlanEndDate=2025-07-10",
        },
        new(
            "4012Q",
            Always,
            [Plans],
            [StartedOn, EndedOn],
            "Please check and either amend or provide a reason: CIN Plan shown as starting and ending on the same day",
            "Check both days. If the plan was opened by mistake, take it out.",
            Each(Plans, each => each.Day(StartedOn) is { } day && each.Day(EndedOn) == day)
        )
        {
            Severity = Severity.Query,
            Fails = "CINplanDates CINPlanEndDate=2025-07-10",
            Passes = "CINplanDates CINPlanEndDate=2025-07-11",
        },
        new(
            "4013",
            Always,
            [Plans],
            [EndedOn],
            "CIN Plan end date must fall within the census year",
            "Leave out a plan that ended before the year, and leave the end blank where the plan went on after 31 March.",
            Whole(year => year.All(Plans).Where(each => each.IsOutside(EndedOn, year)))
        )
        {
            Fails = """
                CINplanDates CINPlanStartDate=2025-02-03 CINPlanEndDate=2025-03-31
                CINplanDates CINPlanEndDate=2026-04-01
                """,
            Passes = """
                CINplanDates CINPlanStartDate=2025-02-03 CINPlanEndDate=2025-04-01
                CINplanDates CINPlanEndDate=2026-03-31
                """,
        },
        // As published, the last day of one plan cannot be the first of another.
        new(
            "4014",
            Always,
            [Plans],
            [StartedOn, EndedOn],
            "CIN Plan data contains overlapping dates",
            "A child has one plan at a time: end the earlier plan before this one begins, or join the two.",
            EachChild(child =>
                child[Plans].Overlapping(StartedOn, each => IsOpen(each) ? child.Year.Last : each.Day(EndedOn))
            )
        )
        {
            Fails = """
                CINplanDates CINPlanStartDate=2025-07-10 CINPlanEndDate=2025-09-01
                CINplanDates CINPlanStartDate=2025-09-01
                """,
            Passes = """
                CINplanDates CINPlanStartDate=2025-07-10 CINPlanEndDate=2025-09-01
                CINplanDates CINPlanStartDate=2025-09-02
                """,
        },
    ];

    private static bool IsOpen(Line plan) => plan.IsBlank(EndedOn);
}
