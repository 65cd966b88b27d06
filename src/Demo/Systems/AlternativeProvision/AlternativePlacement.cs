using Headwater.Demo.Schools;

namespace Headwater.Demo.Systems.AlternativeProvision;

/// <param name="Home">The school whose place it is; null after a permanent exclusion.</param>
/// <param name="Provider">The registered provider; null for a tutor or an unregistered setting.</param>
public sealed record AlternativePlacement(
    School? Home,
    School? Provider,
    string Setting,
    string Reason,
    DateOnly Entry,
    DateOnly? Leaving,
    int SessionsPerWeek,
    char ProvisionOnEntry,
    char? ProvisionOnLeaving
)
{
    public bool On(DateOnly day) => Entry <= day && (Leaving is null || Leaving >= day);
}
