namespace Headwater.Demo.Systems.YouthJustice;

/// <summary>A case on the youth justice service's list.</summary>
public sealed record Offence(
    DateOnly On,
    string Type,
    string Outcome,
    DateOnly? Decided,
    DateOnly? Start,
    DateOnly? End
)
{
    /// <summary>A first caution or conviction makes a first-time entrant; a community resolution does not.</summary>
    public bool Counts => Outcome is "YC" or "YCC" or "RO" or "YRO" or "CUST";
}
