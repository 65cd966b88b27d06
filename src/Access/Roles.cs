namespace Headwater.Access;

/// <summary>What a role is called, whom it sees and what it may do, described once.</summary>
/// <param name="Sees">In words, for the pages that explain access.</param>
public sealed record RoleDescription(
    Role Role,
    string Name,
    string Sees,
    bool SeesChildren,
    bool AgreesLevels,
    bool ManagesUsers
);

public static class Roles
{
    public static IReadOnlyList<RoleDescription> All { get; } =
    [
        new(Role.Practitioner, "Practitioner", "every child known to the authority", true, true, false),
        new(Role.TeamManager, "Team manager", "every child known to the authority", true, true, false),
        new(
            Role.SchoolInclusionLead,
            "School inclusion lead",
            "children on their own school's roll, and of them only what schools and the special needs team tell",
            true,
            true,
            false
        ),
        new(Role.Analyst, "Analyst", "every child known to the authority", true, false, false),
        new(Role.Director, "Director", "every child known to the authority", true, true, false),
        new(Role.Administrator, "Administrator", "no children", false, false, true),
    ];

    public static RoleDescription Describe(Role role) => All.First(description => description.Role == role);
}
