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
public sealed record Enquiry(DateOnly Start, DateOnly? End, DateOnly? Target, DateOnly? Conference, bool Planned);

public sealed class ProtectionPlan(DateOnly start, string category)
{
    public DateOnly Start { get; } = start;

    public DateOnly? End { get; set; }

    public string Category { get; } = category;

    public string Latest { get; set; } = category;

    public List<(DateOnly Due, DateOnly On)> Reviews { get; } = [];
}
