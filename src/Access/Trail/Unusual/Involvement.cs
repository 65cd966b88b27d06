using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Access.Trail.Unusual;

/// <summary>How somebody who looks may be tied to a child. Each module says what it knows; it shows no child.</summary>
/// <param name="Kind">What rules ask for.</param>
/// <param name="Name">In words: "It is their case".</param>
/// <param name="Find">Which of some people are so tied to which of some children.</param>
public sealed record Involvement(
    InvolvementKind Kind,
    string Name,
    Func<Work, Asked, Task<IEnumerable<(string Name, long Child)>>> Find
);

/// <param name="Children">Few enough to stand in one statement.</param>
/// <param name="From">The first day of the looks that are judged.</param>
/// <param name="Until">The last of them.</param>
public sealed record Asked(
    string Authority,
    IReadOnlyCollection<long> Children,
    IReadOnlyCollection<User> People,
    DateOnly From,
    DateOnly Until
)
{
    /// <summary>The children as they stand between brackets in a statement: the two engines do not take a list in the same way.</summary>
    public string Numbers => string.Join(", ", Children);
}

public enum InvolvementKind
{
    /// <summary>Files name them as the child's worker.</summary>
    Case,

    /// <summary>Anything else for which the child's record may concern their work.</summary>
    Work,

    /// <summary>They have the child's family name.</summary>
    FamilyName,
}
