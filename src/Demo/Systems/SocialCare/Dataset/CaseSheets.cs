using Headwater.Demo.Lives;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>The tables about contacts, referrals and what follows.</summary>
internal sealed record CaseSheets(
    Action<(Life Life, Contact Contact, int Nth)> Contacts,
    Action<Line<Referral>> Referrals,
    Action<Line<Assessment>> Assessments,
    Action<Line<Assessment>> Factors,
    Action<Line<NeedPlan>> Plans,
    Action<Line<Enquiry>> Enquiries,
    Action<Line<Enquiry>> Conferences,
    Action<Line<ProtectionPlan>> ProtectionPlans,
    Action<(Line<ProtectionPlan> Plan, int Nth)> ProtectionReviews,
    Action<(Life Life, Referral Referral, Involvement Involvement, int Nth)> Involvements
)
{
    public void Write(Life life, int[] caseloads)
    {
        var first = life.World.SocialCareFrom;
        for (var i = 0; i < life.SocialCare.Contacts.Count; i++)
        {
            if (life.SocialCare.Contacts[i].On >= first)
                Contacts((life, life.SocialCare.Contacts[i], i));
        }

        var involved = 0;
        foreach (var referral in life.SocialCare.Referrals)
        {
            if (referral.Closed is null || referral.Closed >= first)
                Write(life, referral);
            foreach (var involvement in Involvement.Of(life, referral))
            {
                involved++;
                if (referral.Closed is not null && referral.Closed < first)
                    continue;
                Involvements((life, referral, involvement, involved));
                if (involvement.End is null)
                    caseloads[involvement.Worker.Number]++;
            }
        }
    }

    private void Write(Life life, Referral referral)
    {
        Referrals(new(life, referral, referral, 0));
        for (var i = 0; i < referral.Assessments.Count; i++)
        {
            var line = new Line<Assessment>(life, referral, referral.Assessments[i], i);
            if (line.Thing.Start > life.Until)
                continue;
            Assessments(line);
            if (line.Thing.Authorised is not null)
                Factors(line);
        }

        for (var i = 0; i < referral.Plans.Count; i++)
        {
            if (referral.Plans[i].Start <= life.Until)
                Plans(new(life, referral, referral.Plans[i], i));
        }

        Protect(life, referral);
    }

    private void Protect(Life life, Referral referral)
    {
        for (var i = 0; i < referral.Enquiries.Count; i++)
        {
            var line = new Line<Enquiry>(life, referral, referral.Enquiries[i], i);
            if (line.Thing.Start > life.Until)
                continue;
            Enquiries(line);
            if (line.Thing.Conference is not null)
                Conferences(line);
        }

        for (var i = 0; i < referral.ProtectionPlans.Count; i++)
        {
            var line = new Line<ProtectionPlan>(life, referral, referral.ProtectionPlans[i], i);
            ProtectionPlans(line);
            for (var nth = 0; nth < line.Thing.Reviews.Count; nth++)
                ProtectionReviews((line, nth));
        }
    }
}
