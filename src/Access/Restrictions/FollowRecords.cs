using Dapper;
using Headwater.Storage;

namespace Headwater.Access.Restrictions;

/// <summary>Who sees a child follows the records: where one of theirs turns out to be another child's, that child is seen by nobody else.</summary>
public static class FollowRecords
{
    /// <summary>Whoever decides who sees a child holds this table, so that one number is given once and nobody decides by what is old.</summary>
    internal const string Table = "access_restriction";

    private const string By = Caller.Itself;

    private const string Closed = """
        select r.child from access_restriction r where r.authority = @authority and r.ended_at is null
        union all
        select e.child from access_exclusion e where e.authority = @authority and e.ended_at is null
        """;

    /// <summary>
    /// Restricts each child who won a record of a restricted one, to the same people, and keeps out whom the other keeps
    /// out. The child who lost it stays as they were: what is closed is opened by a person.
    /// </summary>
    /// <param name="went">Each child who lost a record, with the one who won it.</param>
    public static async Task FollowAsync(
        this Work work,
        string authority,
        IEnumerable<(long From, long To)> went,
        DateTimeOffset at
    )
    {
        var closed = await ClosedAsync(work, authority);
        var pairs = went.Where(pair => closed.Contains(pair.From)).Distinct().ToList();
        if (pairs.Count is 0)
            return;
        await work.HoldTableAsync(Table);
        foreach (var (from, to) in pairs)
        {
            foreach (
                var name in (await work.ExcludedAsync(authority, from)).Except(await work.ExcludedAsync(authority, to))
            )
                await work.ExcludeAsync(
                    authority,
                    to,
                    name,
                    "A record came from a child from whom they are kept out.",
                    By,
                    at
                );
            if (!await work.IsRestrictedAsync(from, authority))
                continue;
            var admitted = await work.AdmittedAsync(authority, from);
            if (await work.IsRestrictedAsync(to, authority))
            {
                // Of two lists only who stands on both sees what is now one record; if nobody does, somebody lets themselves in.
                foreach (var name in (await work.AdmittedAsync(authority, to)).Except(admitted))
                    await work.EndAdmissionAsync(authority, to, name, By, at);
                continue;
            }

            await work.RestrictAsync(authority, to, "A record came from a restricted one.", By, at);
            foreach (var name in admitted)
                await work.AdmitAsync(authority, to, name, "They saw the record that came.", By, at, until: null);
        }
    }

    /// <summary>
    /// Has access follow records that left every file and came back as another child, and remembers whose records are closed.
    /// To be called when it is settled which records are which child, and last: from then on nobody else decides who sees
    /// whom, and what somebody decided meanwhile is followed too.
    /// </summary>
    public static async Task FollowReturnedAsync(this Work work, string authority, DateTimeOffset at)
    {
        await work.HoldTableAsync(Table);
        if ((await ClosedAsync(work, authority)).Count is 0)
            return;
        var returned = await work.Connection.QueryAsync<(long From, long To)>(
            """
            select r.child, p.child from access_closed_record r
            join record_person p on p.authority = r.authority and p.source = r.source and p.source_key = r.source_key
            where r.authority = @authority and p.child <> r.child
            """,
            new { authority }
        );
        await work.FollowAsync(authority, returned, at);
        await work.RememberClosedAsync(authority);
    }

    /// <summary>Remembers which records the children have whom not everybody sees. Of a child whom everybody sees again nothing is remembered.</summary>
    internal static Task<int> RememberClosedAsync(this Work work, string authority) =>
        work.Connection.ExecuteAsync(
            $"""
            delete from access_closed_record
            where authority = @authority and child not in ({Closed});
            insert into access_closed_record (authority, source, source_key, child)
            select p.authority, p.source, p.source_key, p.child from record_person p
            where p.authority = @authority and p.child in ({Closed})
            on conflict (authority, source, source_key) do update set child = excluded.child
            """,
            new { authority }
        );

    // Most authorities restrict few records, and most loads move many.
    private static async Task<HashSet<long>> ClosedAsync(Work work, string authority) =>
        [.. await work.Connection.QueryAsync<long>(Closed, new { authority })];
}
