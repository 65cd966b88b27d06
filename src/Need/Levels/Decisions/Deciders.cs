using Dapper;
using Headwater.Access.Trail.Unusual;

namespace Headwater.Need.Levels.Decisions;

/// <summary>Who decided on a child's level is tied to the child. It names no child to anybody: rules about looks ask.</summary>
internal static class Deciders
{
    public static Involvement Involvement { get; } =
        new(
            InvolvementKind.Work,
            "They decided on the child’s level",
            (work, asked) =>
                work.Connection.QueryAsync<(string, long)>(
                    $"""
                    select distinct d.by_name, d.child from need_decision d
                    where d.authority = @Authority and d.child in ({asked.Numbers})
                    """,
                    new { asked.Authority }
                )
        );
}
