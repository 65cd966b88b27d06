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
    /// Keeps on the trail that somebody asked for records of sources and was not shown one of them, or there is no such record.
    /// Where they see all of these, what they were refused is another matter, and nothing is kept.
    /// </summary>
    /// <param name="about">What was asked for, by its own number.</param>
    /// <param name="people">The numbers of the people of sources; none where there was nothing behind what was asked for.</param>
    public static async Task RefuseRecordsAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at,
        string what,
        string about,
        params IReadOnlyCollection<long> people
    )
    {
        var parameters = new DynamicParameters();
        var there = (
            await work.Connection.QueryAsync<There>(
                $"""
                select p.id, p.child, case when exists (
                    select 1 from record_child c where c.id = p.child and {NeedToKnow.Condition(
                        caller,
                        "c",
                        parameters
                    )}) then 1 else 0 end as seen
                from record_person p
                where p.id in ({string.Join(", ", people.Append(0))}) and p.authority = @callerAuthority
                """,
                parameters
            )
        ).ToList();
        if (people.Count > 0 && people.All(id => there.Exists(each => each.Id == id && each.Seen is 1)))
            return;
        await work.WriteRefusalToTrailAsync(
            caller,
            at,
            what,
            about,
            there.Where(each => each.Seen is 0).Select(each => each.Child),
            Purpose.DataQuality
        );
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

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class There
    {
        public long Id { get; init; }

        public long Child { get; init; }

        public long Seen { get; init; }
    }
}
