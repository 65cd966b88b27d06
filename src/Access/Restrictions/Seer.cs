namespace Headwater.Access.Restrictions;

/// <summary>Why somebody sees a record, the most direct first.</summary>
public enum SeenBecause
{
    /// <summary>They are on the list of a restricted record.</summary>
    Listed,

    /// <summary>Files name them as the child's worker.</summary>
    Case,

    /// <summary>The child's worker is of their team.</summary>
    Team,

    /// <summary>The child is on their school's roll.</summary>
    School,

    /// <summary>Their service's own system knows the child.</summary>
    Service,

    /// <summary>They let themselves in for a time.</summary>
    Emergency,

    /// <summary>An agreement with their organisation names the child.</summary>
    Agreement,

    /// <summary>Their role reaches every child of the authority.</summary>
    Authority,
}

/// <summary>Somebody who sees a record.</summary>
/// <param name="Name">The name they sign in with.</param>
/// <param name="Place">Their team, or their organisation; null where they have none.</param>
/// <param name="Until">When it ends by itself; null where it does not.</param>
public sealed record Seer(
    string Name,
    string DisplayName,
    Role Role,
    string? Place,
    SeenBecause Because,
    DateTimeOffset? Until
);
