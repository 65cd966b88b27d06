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
    public Caller AsCaller() => new(Authority, Name, DisplayName, Role, School, Team, Worker);
}
