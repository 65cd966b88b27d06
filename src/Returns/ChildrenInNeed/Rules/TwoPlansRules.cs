using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.CinPlanDatesTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>A child is on a child in need plan or on a child protection plan, never on both.</summary>
/// <remarks>One may begin on the day on which the other ends.</remarks>
internal static class TwoPlansRules
{
    private const string Mend =
        "End the child in need plan on the day the protection plan begins, and begin a new one no earlier than the day it ends.";

    private static readonly Table Plans = CinPlanDatesTable.Table;
    private static readonly Table ProtectionPlans = ChildProtectionPlansTable.Table;
    private static readonly Table Reviews = PlanReviewsTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "4001",
            Always,
            [Plans, ProtectionPlans],
            [EndedOn, ChildProtectionPlansTable.EndedOn],
            "A CIN Plan cannot run concurrently with a Child Protection Plan",
            "Both plans are open. Give the day on which one of them ended.",
            Each(
                Plans,
                (each, child) =>
                    each.IsBlank(EndedOn)
                    && child[ProtectionPlans].InCase(each).Any(plan => plan.IsBlank(ChildProtectionPlansTable.EndedOn))
            )
        )
        {
            Fails = "ChildProtectionPlans CPPendDate=_",
            Passes = "ChildProtectionPlans CPPendDate=2026-01-15",
        },
        // Every review of a plan is looked at. A child in need plan without an end goes on to the year's last day.
        new(
            "4003",
            Always,
            [Reviews, Plans, ProtectionPlans],
            [PlanReviewsTable.ReviewedOn, StartedOn, EndedOn],
            "A CPP review date is shown as being held at the same time as an open CIN Plan.",
            "Check the day of the review, and the days of the child in need plan. Only the review that ends protection may fall in it.",
            Each(
                Reviews,
                (review, child) =>
                    review.Day(PlanReviewsTable.ReviewedOn) is { } day
                    && child.PlanOf(review)?.Day(ChildProtectionPlansTable.EndedOn) != day
                    && child[Plans].InCase(review).Any(plan => GoesOn(plan, StartedOn, EndedOn, day, child.Year))
            )
        )
        {
            Fails = """
                CINplanDates CINPlanStartDate=2025-10-30
                ChildProtectionPlans CPPendDate=2025-10-31
                PlanReviews CPPreviewDate=2025-10-30
                """,
            Passes = """
                CINplanDates CINPlanStartDate=2025-10-30
                ChildProtectionPlans CPPendDate=2025-10-30
                PlanReviews CPPreviewDate=2025-10-30
                """,
        },
        new(
            "4016",
            Always,
            [Plans, ProtectionPlans],
            [StartedOn, ChildProtectionPlansTable.StartedOn, ChildProtectionPlansTable.EndedOn],
            "A CIN Plan has been reported as open at the same time as a Child Protection Plan.",
            Mend,
            Each(
                Plans,
                (each, child) =>
                    each.Day(StartedOn) is { } day
                    && child[ProtectionPlans]
                        .Any(plan =>
                            GoesOn(
                                plan,
                                ChildProtectionPlansTable.StartedOn,
                                ChildProtectionPlansTable.EndedOn,
                                day,
                                child.Year
                            )
                        )
            )
        )
        {
            Fails = """
                CINplanDates CINPlanStartDate=2025-11-28
                ChildProtectionPlans CPPendDate=2025-11-29
                """,
            Passes = """
                CINplanDates CINPlanStartDate=2025-11-28
                ChildProtectionPlans CPPendDate=2025-11-28
                """,
        },
        new(
            "4017",
            Always,
            [Plans, ProtectionPlans],
            [EndedOn, StartedOn, ChildProtectionPlansTable.StartedOn],
            "A CIN Plan has been reported as open at the same time as a Child Protection Plan.",
            Mend,
            Each(
                Plans,
                (each, child) =>
                    child[ProtectionPlans]
                        .Any(plan =>
                            plan.Day(ChildProtectionPlansTable.StartedOn) is { } day
                            && GoesOn(each, StartedOn, EndedOn, day, child.Year)
                        )
            )
        )
        {
            Fails = """
                CINplanDates CINPlanEndDate=2025-08-02
                ChildProtectionPlans CPPstartDate=2025-08-01
                """,
            Passes = """
                CINplanDates CINPlanEndDate=2025-08-01
                ChildProtectionPlans CPPstartDate=2025-08-01
                """,
        },
    ];

    /// <summary>Whether a plan goes on through a day: from its first day until the day before its end, or the year's last.</summary>
    private static bool GoesOn(Line plan, Column began, Column ended, DateOnly day, ReturnYear year) =>
        plan.Day(began) <= day && (plan.IsBlank(ended) ? day <= year.Last : day < plan.Day(ended));
}
