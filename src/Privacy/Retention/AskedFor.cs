using Dapper;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>Holds that nobody writes: while somebody waits for a copy of a file, nothing of it is destroyed.</summary>
internal static class AskedFor
{
    public const string Why = "Somebody has asked for this file.";

    public static async Task<IReadOnlyList<Hold>> AskedForAsync(this Work work, string authority)
    {
        var children = (
            await work.Connection.QueryAsync<(long Child, long Now)>(
                """
                select q.child, coalesce(c.joined_into, q.child) from privacy_request q
                left join record_child c on c.id = q.child and c.authority = q.authority
                where q.authority = @authority and q.closed_at is null
                """,
                new { authority }
            )
        ).ToList();
        return children.Count is 0
            ? []
            :
            [
                new Hold(0, HoldOn.Child, Source: null, Child: null, Why, By: "", DateTimeOffset.MinValue, Lifted: null)
                {
                    Children = children.SelectMany(each => new[] { each.Child, each.Now }).ToHashSet(),
                },
            ];
    }
}
