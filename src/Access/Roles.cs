namespace Headwater.Access;

/// <summary>What a role is called, whom it sees, what for, and what it may do, described once.</summary>
/// <param name="Sees">In words, for the pages that explain access; null where it follows from its reach.</param>
/// <param name="Reaches">How far the council's policy may have it see (<see cref="ReachPolicy"/>); the first of one alone needs no saying.</param>
/// <param name="Purposes">
/// What looks of this role are for where a verb serves more than one purpose: the first, unless the person chose another.
/// </param>
/// <param name="SettlesDoubt">Decides which records are one child: it changes what everybody sees, so it is for those who look after the data.</param>
/// <param name="AgreesSharing">Signs what organisations beside the council may see. It takes no sight of a record.</param>
/// <param name="KeepsPapers">Fills in and signs what data protection law has the council write down. It takes no sight of a record.</param>
/// <param name="ReviewsEmergencies">Says whether somebody let themselves in to a restricted record rightly. It takes no sight of the record.</param>
public sealed record RoleDescription(
    Role Role,
    string Name,
    string? Sees,
    IReadOnlyList<Reach> Reaches,
    bool SeesChildren,
    bool AgreesLevels,
    bool ManagesUsers,
    IReadOnlyList<Purpose> Purposes,
    bool SettlesDoubt = false,
    bool RestrictsRecords = false,
    bool ReviewsEmergencies = false,
    bool ReadsTrail = false,
    bool KeepsPapers = false,
    bool AgreesSharing = false
);

public static class Roles
{
    public static IReadOnlyList<RoleDescription> All { get; } =
    [
        new(
            Role.Practitioner,
            "Practitioner",
            null,
            [Reach.Authority, Reach.Service, Reach.Team, Reach.Cases],
            true,
            true,
            false,
            [Purpose.DirectWork]
        ),
        new(
            Role.TeamManager,
            "Team manager",
            null,
            [Reach.Authority, Reach.Service, Reach.Team],
            true,
            true,
            false,
            [Purpose.Oversight, Purpose.DirectWork, Purpose.Assurance],
            SettlesDoubt: true,
            RestrictsRecords: true,
            ReviewsEmergencies: true
        ),
        new(
            Role.SchoolInclusionLead,
            "School inclusion lead",
            null,
            [Reach.School],
            true,
            true,
            false,
            [Purpose.DirectWork]
        ),
        new(
            Role.Analyst,
            "Analyst",
            null,
            [Reach.Authority],
            true,
            false,
            false,
            [Purpose.DataQuality, Purpose.Assurance, Purpose.InformationRights],
            SettlesDoubt: true
        ),
        new(
            Role.Director,
            "Director",
            null,
            [Reach.Authority],
            true,
            true,
            false,
            [Purpose.Assurance, Purpose.Oversight],
            RestrictsRecords: true,
            ReviewsEmergencies: true,
            ReadsTrail: true,
            KeepsPapers: true,
            AgreesSharing: true
        ),
        new(
            Role.Administrator,
            "Administrator",
            "no children",
            [Reach.Nobody],
            false,
            false,
            true,
            [Purpose.Administration]
        ),
        new(Role.PartnerWorker, "Partner worker", null, [Reach.Agreement], true, false, false, [Purpose.DirectWork]),
        new(
            Role.InformationOfficer,
            "Information officer",
            "who looked at which child, by number; no child's record",
            [Reach.Nobody],
            false,
            false,
            false,
            [Purpose.InformationRights],
            ReviewsEmergencies: true,
            ReadsTrail: true,
            KeepsPapers: true,
            AgreesSharing: true
        ),
    ];

    /// <summary>What a role may do, each in words, in the order of the reference.</summary>
    public static IReadOnlyList<(string Name, Func<RoleDescription, bool> May)> Rights { get; } =
    [
        ("Sees children", role => role.SeesChildren),
        ("Agrees levels", role => role.AgreesLevels),
        ("Settles doubt", role => role.SettlesDoubt),
        ("Restricts records", role => role.RestrictsRecords),
        ("Reviews emergency access", role => role.ReviewsEmergencies),
        ("Reads the trail", role => role.ReadsTrail),
        ("Keeps privacy papers", role => role.KeepsPapers),
        ("Agrees what partners see", role => role.AgreesSharing),
        ("Manages users", role => role.ManagesUsers),
    ];

    public static RoleDescription Describe(Role role) => All.First(description => description.Role == role);
}
