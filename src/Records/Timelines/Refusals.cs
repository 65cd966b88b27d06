using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Records.Timelines;

/// <summary>What stands behind the number of a child whose page was not shown, and that it was not shown.</summary>
internal static class Refusals
{
    /// <summary>
    /// Keeps on the trail that somebody was refused, unless the number stands for a child whom they may see: one that it was
    /// joined into. Whether there is such a child is not said to the caller; whoever reads the trail may know what was tried.
    /// </summary>
    public static async Task RefuseAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at,
        string what,
        params IReadOnlyList<long> children
    )
    {
        foreach (var child in children)
        {
            if (await work.NowAsync(child, caller) is not null)
                continue;
            await work.WriteRefusalToTrailAsync(caller, at, what, child);
        }

        await work.KeepAsync();
    }

    /// <summary>
    /// The child that a number now stands for: the one it turned out to be, or itself. It is itself for a child who has no
    /// record because no file names them any more, too.
    /// </summary>
    public static async Task<long?> NowAsync(this Work work, long child, Caller caller)
    {
        var parameters = new DynamicParameters(new { child });
        return await work.Connection.ExecuteScalarAsync<long?>(
            $"""
            select c.id from record_child o
            join record_child c on c.id = coalesce(o.joined_into, o.id)
            where o.id = @child and {NeedToKnow.Condition(caller, "c", parameters)}
            """,
            parameters
        );
    }
}
