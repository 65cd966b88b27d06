using Dapper;

namespace Headwater.Access.Trail.Unusual;

/// <summary>What this module itself knows of who is tied to whom. Whoever let themselves in for a time in an emergency is not tied by that.</summary>
internal static class Admitted
{
    public static Involvement Involvement { get; } =
        new(
            InvolvementKind.Work,
            "They were let in to the child’s restricted record by name",
            async (work, asked) =>
                await work.Connection.QueryAsync<(string, long)>(
                    $"""
                    select distinct a.user_name, a.child from access_admitted a
                    where a.authority = @Authority and a.child in ({asked.Numbers}) and a.until is null
                    """,
                    new { asked.Authority }
                )
        );
}
