using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Workers;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>From referral to decision: assessment, enquiry, conference, and what follows, by how serious things are.</summary>
internal sealed class Assessing(Life life, Referral referral)
{
    public void Begin(double familySeverity, Draw draw)
    {
        referral.PassTo(Team.FrontDoor, referral.On);
        var home = life.Home.Course.Adversity;
        var severity =
            (0.45 * home)
            + (0.30 * Math.Max(life.Course.Conduct, 0))
            + (0.40 * (int)life.Course.Exploitation)
            + (0.65 * familySeverity)
            + (0.25 * draw.Normal())
            + (life.Child.Disabled ? 0.3 : 0);
        if (severity < Rates.NoFurtherActionBelow)
        {
            var closed = WorkingDays.After(referral.On, draw.Between(1, 3));
            if (closed > life.Until)
                return;
            referral.NoFurtherAction = true;
            referral.Closed = closed;
            referral.CloseReason = "RC7";
            return;
        }

        var started = WorkingDays.After(referral.On, draw.Between(1, 2));
        referral.PassTo(Team.Assessment, started);
        var authorised = WorkingDays.After(
            referral.On,
            draw.Falls(0.978) ? Math.Min(28 + (int)draw.Waiting(15), 45) : draw.Between(46, 75)
        );
        var enquiry = severity > Rates.EnquiryAbove && !life.Home.Household.Alone ? Enquire(severity, draw) : null;
        var help = enquiry is { Planned: true } || severity > Rates.PlanAbove || life.Child.Disabled;
        referral.Assessments.Add(
            new(started, authorised > life.Until ? null : authorised, Need.Factors(life, draw, help), !help)
        );
        if (enquiry is not null)
            referral.Enquiries.Add(enquiry);
        if (enquiry is { Planned: true })
            Protect(enquiry, draw);
        else if (help)
            Support(authorised, draw);
        else if (authorised <= life.Until)
            CloseAfterAssessment(authorised, draw);
    }

    private Enquiry Enquire(double severity, Draw draw)
    {
        var start = WorkingDays.After(referral.On, draw.Below(6));
        var conferred = severity > Rates.ConferenceAbove;
        var days = draw.Falls(0.69) ? draw.Between(9, 15) : draw.Between(16, 27);
        DateOnly? conference = conferred ? WorkingDays.After(start, days) : null;
        if (conference > life.Until)
            conference = null;
        var end = WorkingDays.After(start, draw.Between(3, 14));
        return new(
            start,
            end > life.Until ? null : end,
            conferred ? WorkingDays.After(start, 15) : null,
            conference,
            conference is not null && draw.Falls(0.87)
        );
    }

    private void Protect(Enquiry enquiry, Draw draw)
    {
        var on = enquiry.Conference ?? enquiry.Start;
        referral.ProtectionPlans.Add(new(on, Need.Category(life, draw)));
        referral.PassTo(Team.FamilySupport, on);
    }

    private void Support(DateOnly on, Draw draw)
    {
        var start = WorkingDays.After(on, draw.Between(0, 6));
        if (start > life.Until)
            return;
        referral.Plans.Add(new(start));
        referral.PassTo(life.Child.Disabled ? Team.DisabledChildren : Team.FamilySupport, start);
    }

    private void CloseAfterAssessment(DateOnly on, Draw draw)
    {
        referral.Closed = on;
        var stepsDown = draw.Falls(0.3);
        referral.CloseReason = stepsDown ? "RC9" : "RC8";
        if (stepsDown)
            life.Home.EarlyHelp.StepDown(Month.Of(on), draw);
    }
}
