using System.Globalization;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.ChildrenInNeed;

/// <summary>The cases of a child, each with its assessments, plans and enquiries. They have no numbers of their own: they are counted.</summary>
internal static class Cases
{
    public static void Write(CensusYear year, Rows rows)
    {
        var (assessments, plans) = (0, 0);
        for (var i = 0; i < year.Cases.Count; i++)
        {
            var (its, nth) = (year.Cases[i], Count(i + 1));
            Case(year, its, nth, rows);
            if (its.Amount(year.Year) is 1)
                continue;
            foreach (var assessment in year.In(its, Kind.Assessment))
                Assessment(year, assessment, nth, Count(++assessments), rows);
            foreach (var plan in year.In(its, Kind.ChildInNeedPlan))
                rows.Add(CinPlanDatesTable.Table)
                    .Text(CinPlanDatesTable.Child, year.Child.Number)
                    .Text(CinPlanDatesTable.Referral, nth)
                    .Day(CinPlanDatesTable.StartedOn, plan.On)
                    .Day(CinPlanDatesTable.EndedOn, year.Past(plan.Until));
            Enquiries(year, its, nth, rows);
            foreach (var plan in year.In(its, Kind.ProtectionPlan))
                Protection(year, plan, nth, Count(++plans), rows);
        }
    }

    private static void Case(CensusYear year, Thing its, string nth, Rows rows)
    {
        var none = its.Amount(year.Year) is { } amount ? amount is 1 : (bool?)null;
        var closed = year.Past(its.Until);
        rows.Add(CinDetailsTable.Table)
            .Text(CinDetailsTable.Child, year.Child.Number)
            .Text(CinDetailsTable.Referral, nth)
            .Day(CinDetailsTable.ReferredOn, its.On)
            .Text(CinDetailsTable.ReferralSource, its.Code(year.Year))
            .Text(CinDetailsTable.PrimaryNeed, its.CodeOf(CinDetailsTable.PrimaryNeed, "main need", year.Year))
            .Day(CinDetailsTable.ClosedOn, closed)
            .Text(
                CinDetailsTable.CloseReason,
                closed is null ? null : its.CodeOf(CinDetailsTable.CloseReason, "why it closed", year.Year)
            )
            .Flag(CinDetailsTable.NoFurtherAction, none);
    }

    private static void Assessment(CensusYear year, Thing assessment, string referral, string nth, Rows rows)
    {
        var authorised = year.Past(assessment.Until);
        rows.Add(AssessmentsTable.Table)
            .Text(AssessmentsTable.Child, year.Child.Number)
            .Text(AssessmentsTable.Referral, referral)
            .Text(AssessmentsTable.Assessment, nth)
            .Day(AssessmentsTable.StartedOn, assessment.On)
            .Day(AssessmentsTable.AuthorisedOn, authorised);
        foreach (var factor in Factors(year, authorised))
            rows.Add(AssessmentFactorsListTable.Table)
                .Text(AssessmentFactorsListTable.Child, year.Child.Number)
                .Text(AssessmentFactorsListTable.Referral, referral)
                .Text(AssessmentFactorsListTable.Assessment, nth)
                .Text(AssessmentFactorsListTable.Factor, factor);
    }

    // Factors stand on the day on which their assessment was signed off, and so does the word that there were none.
    private static List<string?> Factors(CensusYear year, DateOnly? authorised)
    {
        var found = year
            .Child.Of(Kind.AssessmentFactor)
            .Where(each => each.On == authorised)
            .Select(each => each.Code(year.Year))
            .Distinct()
            .ToList();
        var none = year
            .Child.Of(Kind.Described)
            .Any(each => each.On == authorised && each.Fact("factors found at assessment", year.Year) is "none");
        return found.Count is 0 && none ? ["21"] : found;
    }

    private static void Enquiries(CensusYear year, Thing its, string nth, Rows rows)
    {
        foreach (var (enquiry, led, needless) in Enquiry.In(year.Child.Things, year.Year))
        {
            // What was held after the case had closed is not the case's.
            var conference = led?.On > its.Until ? null : led;
            if (
                year.CaseOf(enquiry) != its
                || enquiry.On > year.Last
                || !(year.IsIn(enquiry.On) || year.IsIn(conference?.On))
            )
                continue;
            rows.Add(Section47Table.Table)
                .Text(Section47Table.Child, year.Child.Number)
                .Text(Section47Table.Referral, nth)
                .Day(Section47Table.StartedOn, enquiry.On)
                .Day(Section47Table.ConferenceDue, conference?.Day("due by", year.Year))
                .Day(Section47Table.ConferenceOn, year.Past(conference?.On))
                .Flag(Section47Table.ConferenceNotRequired, needless);
        }
    }

    private static void Protection(CensusYear year, Thing plan, string referral, string nth, Rows rows)
    {
        var latest = plan.Code(year.Year);
        rows.Add(ChildProtectionPlansTable.Table)
            .Text(ChildProtectionPlansTable.Child, year.Child.Number)
            .Text(ChildProtectionPlansTable.Referral, referral)
            .Text(ChildProtectionPlansTable.Plan, nth)
            .Day(ChildProtectionPlansTable.StartedOn, plan.On)
            .Day(ChildProtectionPlansTable.EndedOn, year.Past(plan.Until))
            .Text(
                ChildProtectionPlansTable.InitialCategory,
                plan.CodeOf(ChildProtectionPlansTable.InitialCategory, "category at the start", year.Year)
            )
            .Text(ChildProtectionPlansTable.LatestCategory, latest)
            .Number(
                ChildProtectionPlansTable.PlansBefore,
                year.Child.Of(Kind.ProtectionPlan).Count(each => each.On < plan.On)
            );
        foreach (
            var review in year
                .Child.Of(Kind.ProtectionReview)
                .Where(each => each.On > plan.On && !(each.On > plan.Until) && year.IsIn(each.On))
        )
            rows.Add(PlanReviewsTable.Table)
                .Text(PlanReviewsTable.Child, year.Child.Number)
                .Text(PlanReviewsTable.Referral, referral)
                .Text(PlanReviewsTable.Plan, nth)
                .Day(PlanReviewsTable.ReviewedOn, review.On);
    }

    private static string Count(int nth) => nth.ToString(CultureInfo.InvariantCulture);
}
