using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.ChildProtectionPlansTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>When child protection plans begin, are reviewed and end.</summary>
internal static class ProtectionPlanRules
{
    private static readonly Table Plans = ChildProtectionPlansTable.Table;
    private static readonly Table Reviews = PlanReviewsTable.Table;
    private static readonly Table Children = ChildIdentifiersTable.Table;
    private static readonly Column ReviewedOn = PlanReviewsTable.ReviewedOn;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8720",
            Always,
            [Plans],
            [StartedOn],
            "Child Protection Plan Start Date missing or out of data collection period",
            "Give the day on which the plan began. A plan that began after 31 March belongs to the next census.",
            Each(Plans, (line, child) => line.Day(StartedOn) is not { } day || day > child.Year.Last)
        )
        {
            Fails = """
                ChildProtectionPlans CPPstartDate=2026-04-01
                ChildProtectionPlans CPPID=2 CPPstartDate=_
                """,
            Passes = "ChildProtectionPlans CPPstartDate=2026-03-31",
        },
        new(
            "8730",
            Always,
            [Plans],
            [PlansBefore],
            "Total Number of previous Child Protection Plans missing",
            "Give the number of plans that the child had before this one, anywhere; 0 if there was none.",
            Each(Plans, line => line.Whole(PlansBefore) is not >= 0)
        )
        {
            Fails = """
                ChildProtectionPlans NumberOfPreviousCPP=_
                ChildProtectionPlans CPPID=2 NumberOfPreviousCPP=-1
                """,
            Passes = "ChildProtectionPlans NumberOfPreviousCPP=0",
        },
        new(
            "8840",
            Always,
            [Plans],
            [EndedOn, StartedOn],
            "Child Protection Plan cannot start and end on the same day",
            "Check both days. If the plan was never begun, leave it out.",
            Each(Plans, line => line.Day(StartedOn) == line.Day(EndedOn) && line.Day(EndedOn) is not null)
        )
        {
            Fails = "ChildProtectionPlans CPPstartDate=2025-08-01 CPPendDate=2025-08-01",
            Passes = "ChildProtectionPlans CPPstartDate=2025-08-01 CPPendDate=2025-08-02",
        },
        new(
            "8841",
            Always,
            [Reviews, Plans],
            [ReviewedOn, StartedOn],
            "The review date cannot be on the same day or before the Child protection Plan start date.",
            "Check the day of the review. The conference at which the plan began is no review; an earlier review belongs to an earlier plan.",
            Each(Reviews, (line, child) => child[Plans].Any(plan => IsOf(line, plan) && IsTooEarly(line, plan)))
        )
        {
            Fails = """
                ChildProtectionPlans CPPstartDate=2025-08-01
                PlanReviews CPPreviewDate=2025-10-30
                PlanReviews CPPreviewDate=2025-08-01
                """,
            Passes = """
                ChildProtectionPlans CPPstartDate=2025-08-01 CPPendDate=2025-11-03
                ChildProtectionPlans CPPID=2 CPPstartDate=2025-12-01
                PlanReviews CPPreviewDate=2025-08-02
                """,
        },
        new(
            "8842Q",
            Always,
            [Reviews],
            [ReviewedOn],
            "Please check and either amend or provide a reason: Review Record has a missing date",
            "Give the day of the review, or leave the review out if it was not held.",
            Each(Reviews, line => line.Day(ReviewedOn) is null)
        )
        {
            Severity = Severity.Query,
            Fails = """
                ChildProtectionPlans
                PlanReviews
                PlanReviews CPPreviewDate=_
                """,
            Passes = """
                ChildProtectionPlans
                PlanReviews
                """,
        },
        new(
            "8905",
            Always,
            [Plans],
            [InitialCategory],
            "Initial Category of Abuse code missing or invalid (see Category of Abuse table in CIN Census code set)",
            "Record the category under which the plan began: NEG, PHY, SAB, EMO or MUL.",
            Each(Plans, line => SocialCareCodes.AbuseCategory.Find(line[InitialCategory]) is null)
        )
        {
            Fails = """
                ChildProtectionPlans InitialCategoryOfAbuse=_
                ChildProtectionPlans CPPID=2 InitialCategoryOfAbuse=ABU
                """,
            Passes = "ChildProtectionPlans InitialCategoryOfAbuse=MUL",
        },
        new(
            "8910",
            Always,
            [Plans],
            [LatestCategory],
            "Latest Category of Abuse code missing or invalid (see Category of Abuse table in CIN Census code set)",
            "Record the category of the latest review, or that of the start where there was none: NEG, PHY, SAB, EMO or MUL.",
            Each(Plans, line => SocialCareCodes.AbuseCategory.Find(line[LatestCategory]) is null)
        )
        {
            Fails = """
                ChildProtectionPlans LatestCategoryOfAbuse=_
                ChildProtectionPlans CPPID=2 LatestCategoryOfAbuse=ABU
                """,
            Passes = "ChildProtectionPlans LatestCategoryOfAbuse=MUL",
        },
        new(
            "8915",
            Always,
            [Plans, Children],
            [StartedOn, ChildIdentifiersTable.DeathDate],
            "Child Protection Plan shown as starting after the child’s Date of Death",
            "Check the date of death and the day on which the plan began; one of them is wrong.",
            Each(Plans, (line, child) => line.Day(StartedOn) > child.DiedOn)
        )
        {
            Fails = """
                ChildIdentifiers PersonDeathDate=2025-07-31
                ChildProtectionPlans CPPstartDate=2025-08-01
                """,
            Passes = """
                ChildIdentifiers PersonDeathDate=2025-08-01
                ChildProtectionPlans CPPstartDate=2025-08-01
                """,
        },
        new(
            "8920",
            Always,
            [Plans, Children],
            [EndedOn, ChildIdentifiersTable.DeathDate],
            "Child Protection Plan cannot end after the child’s Date of Death",
            "End the plan on the day on which the child died, or correct that day.",
            Each(Plans, (line, child) => line.Day(EndedOn) > child.DiedOn)
        )
        {
            Fails = """
                ChildIdentifiers PersonDeathDate=2025-11-30
                ChildProtectionPlans CPPendDate=2025-12-01
                """,
            Passes = """
                ChildIdentifiers PersonDeathDate=2025-12-01
                ChildProtectionPlans CPPendDate=2025-12-01
                """,
        },
        new(
            "8925",
            Always,
            [Plans],
            [EndedOn, StartedOn],
            "Child Protection Plan End Date earlier than Start Date",
            "Check both days; one of them is wrong.",
            Each(Plans, line => line.Day(EndedOn) < line.Day(StartedOn))
        )
        {
            Fails = "ChildProtectionPlans CPPstartDate=2025-08-01 CPPendDate=2025-07-31",
            Passes = "ChildProtectionPlans CPPstartDate=2025-08-01 CPPendDate=2025-08-01",
        },
        new(
            "8930",
            Always,
            [Plans],
            [EndedOn],
            "Child Protection Plan End Date must fall within the census year",
            "Correct the day. A plan that ended before 1 April is left out; one that ended after 31 March is still open in this census.",
            Each(Plans, (line, child) => line.IsOutside(EndedOn, child.Year))
        )
        {
            Fails = """
                ChildProtectionPlans CPPendDate=2025-03-31
                ChildProtectionPlans CPPID=2 CPPendDate=2026-04-01
                """,
            Passes = """
                ChildProtectionPlans CPPendDate=2025-04-01
                ChildProtectionPlans CPPID=2 CPPendDate=2026-03-31
                """,
        },
        new(
            "8935",
            Always,
            [Plans],
            [EndedOn],
            "This child is showing more than one open Child Protection plan, i.e. with no End Date",
            "End all of these plans but the one that is open now.",
            EachChild(child => child[Plans].Where(each => each.IsBlank(EndedOn)).IfSeveral())
        )
        {
            Fails = """
                ChildProtectionPlans
                ChildProtectionPlans CPPID=2 CPPstartDate=2025-12-01
                """,
            Passes = """
                ChildProtectionPlans CPPendDate=2025-11-03
                ChildProtectionPlans CPPID=2 CPPstartDate=2025-12-01
                """,
        },
        // The day on which a plan ends still belongs to it.
        new(
            "8940",
            Always,
            [Plans],
            [StartedOn, EndedOn],
            "Child Protection Plan data contains overlapping dates",
            "End the earlier plan before the later one begins, or put both into one plan.",
            EachChild(child => child[Plans].Overlapping(StartedOn, line => LastDay(line, child.Year)))
        )
        {
            Fails = """
                ChildProtectionPlans CPPendDate=2025-12-01
                ChildProtectionPlans CPPID=2 CPPstartDate=2025-12-01
                """,
            Passes = """
                ChildProtectionPlans CPPendDate=2025-11-30
                ChildProtectionPlans CPPID=2 CPPstartDate=2025-12-01
                """,
        },
    ];

    private static bool IsOf(Line review, Line plan) => review[PlanReviewsTable.Plan] == plan[Plan];

    private static bool IsTooEarly(Line review, Line plan) => review.Day(ReviewedOn) <= plan.Day(StartedOn);

    private static DateOnly? LastDay(Line plan, ReturnYear year) =>
        plan.IsBlank(EndedOn) ? year.Last : plan.Day(EndedOn);
}
