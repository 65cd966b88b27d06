using Headwater.Access;

namespace Headwater.Web.Home;

/// <summary>What a home page is made of.</summary>
public enum Part
{
    /// <summary>Children whose worker is the caller.</summary>
    Mine,

    /// <summary>What should be decided first.</summary>
    ToDecide,

    /// <summary>Which worker has how many to decide, team by team.</summary>
    Workers,

    /// <summary>How many children stand at each level, and what the newest run changed.</summary>
    Levels,

    /// <summary>Children new on the list or moved.</summary>
    Newest,

    /// <summary>How fresh each source is.</summary>
    Freshness,
    Users,

    /// <summary>What an agreement lets a partner's worker see.</summary>
    Shared,

    /// <summary>Where to ask who looked.</summary>
    Trail,

    /// <summary>The places that have to do with who sees what, and what is kept.</summary>
    Safeguards,
}

/// <summary>What each role sees first, in this order.</summary>
public static class Parts
{
    public static IReadOnlyList<Part> For(Role role) =>
        role switch
        {
            Role.Practitioner => [Part.Mine, Part.Newest],
            Role.TeamManager => [Part.Workers, Part.ToDecide, Part.Levels, Part.Newest],
            Role.SchoolInclusionLead => [Part.ToDecide, Part.Newest, Part.Levels],
            Role.Analyst => [Part.Freshness, Part.Levels],
            Role.Director => [Part.Levels, Part.Newest],
            Role.Administrator => [Part.Users],
            Role.PartnerWorker => [Part.Shared],
            Role.InformationOfficer => [Part.Trail, Part.Safeguards],
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
        };
}
