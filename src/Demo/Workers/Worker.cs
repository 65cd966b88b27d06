namespace Headwater.Demo.Workers;

/// <summary>A person in a post, from one day until another.</summary>
public sealed record Worker(int Number, string Name, Team Team, bool Agency, DateOnly From, DateOnly? Until)
{
    public string Id => $"SW{Number:00000}";

    public static string NameOf(Team team) =>
        team switch
        {
            Team.FrontDoor => "Front Door",
            Team.Assessment => "Contact and Assessment",
            Team.FamilySupport => "Family Support and Child Protection",
            Team.DisabledChildren => "Disabled Children",
            Team.LookedAfter => "Looked After Children",
            Team.LeavingCare => "Leaving Care",
            Team.EarlyHelp => "Early Help",
            _ => "Youth Justice",
        };
}
