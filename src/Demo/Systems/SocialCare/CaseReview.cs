using Headwater.Demo.Calendar;
using Headwater.Demo.Courses;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>A month in an open case: does the plan end, or turn into something more?</summary>
internal sealed class CaseReview(Life life, ChildSocialCare care, Referral open)
{
    private double Adversity => life.Home.Course.Adversity;

    // A case stays open for whatever is hardest: things at home, or how the child is, which may outlast them.
    private double Hardest => Math.Max(Adversity, 0.8 * life.Course.Conduct);

    public void Live(Month month)
    {
        var draw = life.Child.Dice.Draw(Ask.PlanEnd, month.Index + 500_000);
        var on = WorkingDays.OnOrAfter(month.Day(draw));
        if (care.Protection is { } protection)
            ReviewProtection(month, protection, on, draw);
        else if (care.Plan is { } plan && plan.Start < on)
            ReviewPlan(plan, on, draw);
        else if (
            care.Plan is null
            && open.Closed is null
            && open.Assessments is [.., { Authorised: { } done }]
            && done < month.First
        )
            care.Close(on, "RC7");
    }

    private void ReviewProtection(Month month, ProtectionPlan plan, DateOnly on, Draw draw)
    {
        var due = plan.Reviews.Count == 0 ? plan.Start.AddMonths(3) : plan.Reviews[^1].On.AddMonths(6);
        if (due <= month.First.AddMonths(1) && due > plan.Start)
            Review(plan, due, draw);
        var months = month.Index - Month.Of(plan.Start).Index;
        if (months < 2 || on <= plan.Start)
            return;
        var ends = Rates.ProtectionEndsEachMonth * Math.Exp(-0.35 * (Adversity - 1.2)) * (months > 18 ? 2 : 1);
        if (draw.Falls(Math.Min(ends, 0.5)) && on <= life.Until)
        {
            plan.EndOn(on);
            if (draw.Falls(0.75))
                open.Plans.Add(new(on.AddDays(1)));
            else
                care.Close(on, "RC7");
        }
    }

    private void Review(ProtectionPlan plan, DateOnly due, Draw draw)
    {
        var on = WorkingDays.OnOrAfter(
            draw.Falls(0.97) ? due.AddDays(-draw.Below(10)) : due.AddDays(draw.Between(3, 20))
        );
        if (on > due && !draw.Falls(0.04))
            on = WorkingDays.OnOrAfter(due.AddDays(-7));
        if (on <= life.Until && on > plan.Start)
            plan.Reviews.Add((due, on));
    }

    private void ReviewPlan(NeedPlan plan, DateOnly on, Draw draw)
    {
        var worse = Rates.ProtectionAfterPlanEachMonth * Math.Exp(Math.Min(0.8 * (Adversity - 1), 2.5));
        var ends = life.Child.Disabled
            ? Rates.DisabilityPlanEndsEachMonth
            : Rates.PlanEndsEachMonth
                * Math.Exp(-0.6 * (Hardest - 0.8))
                * (life.Course.Exploitation >= Exploitation.Involved ? 0.4 : 1);
        if (on > life.Until)
            return;
        if (!life.Child.Disabled && draw.Falls(worse))
            StepUp(plan, on, draw);
        else if (draw.Falls(Math.Min(ends, 0.5)))
            care.Close(on, "RC7");
    }

    private void StepUp(NeedPlan plan, DateOnly on, Draw draw)
    {
        var conference = WorkingDays.After(on, draw.Falls(0.69) ? draw.Between(8, 15) : draw.Between(16, 25));
        if (conference > life.Until)
            return;
        var planned = draw.Falls(0.87);
        open.Enquiries.Add(new(on, WorkingDays.After(on, 8), WorkingDays.After(on, 15), conference, planned));
        if (planned)
        {
            plan.End = conference;
            open.ProtectionPlans.Add(new(conference, Need.Category(life, draw)));
        }
    }
}
