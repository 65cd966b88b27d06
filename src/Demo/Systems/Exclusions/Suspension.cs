using Headwater.Demo.Schools;

namespace Headwater.Demo.Systems.Exclusions;

/// <param name="Category">SUSP, LNCH or PERM.</param>
/// <param name="Sessions">Half days; none for a permanent exclusion.</param>
public sealed record Suspension(
    School School,
    string Category,
    DateOnly Start,
    int Sessions,
    IReadOnlyList<string> Reasons,
    char Provision
);
