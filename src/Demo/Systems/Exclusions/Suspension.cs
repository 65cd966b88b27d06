using Headwater.Demo.Schools;

namespace Headwater.Demo.Systems.Exclusions;

/// <param name="Category">SUSP, LNCH or PERM.</param>
/// <param name="Last">The last day of a suspension: days on which the school is closed do not count.</param>
/// <param name="Sessions">Half days; none for a permanent exclusion.</param>
public sealed record Suspension(
    School School,
    string Category,
    DateOnly Start,
    DateOnly Last,
    int Sessions,
    IReadOnlyList<string> Reasons,
    char Provision
);
