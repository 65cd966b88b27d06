using Headwater.Demo.Workers;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>A child's episode of need, from referral to closure, and all that happens within it.</summary>
public sealed class Referral(int nth, DateOnly on, string source)
{
    public int Nth { get; } = nth;

    public DateOnly On { get; } = on;

    public string Source { get; } = source;

    public string Need { get; set; } = "N0";

    public bool NoFurtherAction { get; set; }

    public DateOnly? Closed { get; set; }

    public string CloseReason { get; set; } = "";

    public List<Assessment> Assessments { get; } = [];

    public List<Enquiry> Enquiries { get; } = [];

    public List<NeedPlan> Plans { get; } = [];

    public List<ProtectionPlan> ProtectionPlans { get; } = [];

    /// <summary>Which team had the case, from when.</summary>
    public List<(Team Team, DateOnly From)> Teams { get; } = [];

    /// <summary>Ends plans and enquiries on a day; what would have come on it or later never does.</summary>
    public void EndPlans(DateOnly on)
    {
        Plans.RemoveAll(plan => plan.Start >= on);
        ProtectionPlans.RemoveAll(plan => plan.Start >= on);
        Enquiries.RemoveAll(enquiry => enquiry.Start >= on);
        foreach (var plan in Plans.Where(plan => plan.End is null || plan.End > on))
            plan.End = on;
        foreach (var plan in ProtectionPlans.Where(plan => plan.End is null || plan.End > on))
            plan.EndOn(on);
        for (var i = 0; i < Enquiries.Count; i++)
            Enquiries[i] = Enquiries[i].EndedOn(on);
    }

    /// <summary>An assessment that is not done when the case closes is signed off as it stands.</summary>
    public void SignOff(DateOnly on)
    {
        if (Assessments is [.., { Authorised: null } last])
            Assessments[^1] = last with { Authorised = on > last.Start ? on : last.Start };
    }

    public void PassTo(Team team, DateOnly on)
    {
        if (Teams.Count == 0 || (Teams[^1].Team != team && on > Teams[^1].From))
            Teams.Add((team, on));
    }
}

public sealed record Assessment(
    DateOnly Start,
    DateOnly? Authorised,
    IReadOnlyList<string> Factors,
    bool NoFurtherAction
);

public sealed class NeedPlan(DateOnly start)
{
    public DateOnly Start { get; } = start;

    public DateOnly? End { get; set; }
}

/// <summary>An enquiry under section 47, and the initial conference if there was one.</summary>
public sealed record Enquiry(DateOnly Start, DateOnly? End, DateOnly? Target, DateOnly? Conference, bool Planned)
{
    /// <summary>The same enquiry, if no more was done after a day.</summary>
    public Enquiry EndedOn(DateOnly day)
    {
        var ended = End <= day ? End : day;
        return Conference is null || Conference > day
            ? new(Start, ended, Target: null, Conference: null, Planned: false)
            : this with
            {
                End = ended,
            };
    }
}

public sealed class ProtectionPlan(DateOnly start, string category)
{
    public DateOnly Start { get; } = start;

    public DateOnly? End { get; private set; }

    public string Category { get; } = category;

    public string Latest { get; set; } = category;

    public List<(DateOnly Due, DateOnly On)> Reviews { get; } = [];

    /// <summary>Reviews that were to be held later are not.</summary>
    public void EndOn(DateOnly on)
    {
        End = on;
        Reviews.RemoveAll(review => review.On > on);
    }
}
