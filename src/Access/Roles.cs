namespace Headwater.Access;

/// <summary>What a role is called, whom it sees and what it may do, described once.</summary>
/// <param name="Sees">In words, for the pages that explain access.</param>
/// <param name="SettlesDoubt">Decides which records are one child: it changes what everybody sees, so it is for those who look after the data.</param>
public sealed record RoleDescription(
    Role Role,
    string Name,
    string Sees,
    bool SeesChildren,
    bool AgreesLevels,
    bool ManagesUsers,
    bool SettlesDoubt = false,
    bool RestrictsRecords = false
);

public static class Roles
{
    public static IReadOnlyList<RoleDescription> All { get; } =
    [
        new(Role.Practitioner, "Practitioner", "every child known to the authority", true, true, false),
        new(
            Role.TeamManager,
            "Team manager",
            "every child known to the authority",
            true,
            true,
            false,
            SettlesDoubt: true,
            RestrictsRecords: true
        ),
        new(
            Role.SchoolInclusionLead,
            "School inclusion lead",
            "children on their own school's roll, and of them only what schools and the special needs team tell",
            true,
            true,
            false
        ),
        new(Role.Analyst, "Analyst", "every child known to the authority", true, false, false, SettlesDoubt: true),
        new(Role.Director, "Director", "every child known to the authority", true, true, false, RestrictsRecords: true),
        new(Role.Administrator, "Administrator", "no children", false, false, true),
    ];

    public static RoleDescription Describe(Role role) => All.First(description => description.Role == role);
}
