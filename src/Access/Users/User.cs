using Headwater.Vocabulary;

namespace Headwater.Access.Users;

/// <summary>Someone who may sign in.</summary>
public sealed record User(
    string Authority,
    string Name,
    string DisplayName,
    Role Role,
    string? School,
    string? Team,
    string? Worker,
    bool Enabled
)
{
    /// <summary>The service that they work for, by the system that it keeps.</summary>
    public SourceSystem? Service { get; init; }

    /// <summary>The organisation of a partner's worker.</summary>
    public string? Organisation { get; init; }

    /// <summary>The user as somebody who is named and reaches no child yet: on the trail of a sign-in, or among those who may hear of something.</summary>
    public Caller AsCaller() => AsCaller(ReachPolicy.NobodysYet);

    /// <summary>The user as the caller that they are by the council's policy. A partner's people stand on the trail with their organisation where others stand with their team.</summary>
    public Caller AsCaller(ReachPolicy policy) =>
        new(Authority, Name, DisplayName, Role, School, Organisation ?? Team, Worker)
        {
            Policy = policy,
            Service = Service,
            Organisation = Organisation,
        };
}
