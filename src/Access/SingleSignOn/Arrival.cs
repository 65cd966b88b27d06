namespace Headwater.Access.SingleSignOn;

/// <summary>Who stands at the door, as a provider says.</summary>
/// <param name="Subject">What the provider calls them for ever, whatever their name.</param>
/// <param name="Name">The name that they sign in with, which may change.</param>
/// <param name="From">The address that they come from, for the trail.</param>
public sealed record Arrival(
    Provider Provider,
    string Subject,
    string Name,
    string DisplayName,
    IReadOnlyCollection<string> Groups,
    string? Worker,
    string From
);
