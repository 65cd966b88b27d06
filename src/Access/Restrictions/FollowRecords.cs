using Dapper;
using Headwater.Storage;

namespace Headwater.Access.Restrictions;

/// <summary>Who sees a child follows the records: where one of theirs turns out to be another child's, that child is seen by nobody else.</summary>
public static class FollowRecords
{
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
        var pairs = went.Distinct().ToList();
        if (pairs.Count is 0 || !await AnyAsync(work, authority))
            return;
        const string By = "headwater";
        foreach (var (from, to) in pairs)
        {
            foreach (
                var name in (await work.NamesAsync("access_exclusion", authority, from)).Except(
                    await work.NamesAsync("access_exclusion", authority, to)
                )
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
            var admitted = await work.NamesAsync("access_admitted", authority, from);
            if (await work.IsRestrictedAsync(to, authority))
            {
                // Of two lists only who stands on both sees what is now one record, unless that were nobody.
                var both = (await work.NamesAsync("access_admitted", authority, to)).Intersect(admitted).ToList();
                foreach (var name in both.Count is 0 ? [] : await work.NamesAsync("access_admitted", authority, to))
                    if (!both.Contains(name))
                        await work.EndAdmissionAsync(authority, to, name, By, at);
                continue;
            }

            await work.RestrictAsync(authority, to, "A record came from a restricted one.", By, at);
            foreach (var name in admitted)
                await work.AdmitAsync(authority, to, name, "They saw the record that came.", By, at, until: null);
        }
    }

    // Most authorities restrict few records, and most loads move many.
    private static async Task<bool> AnyAsync(Work work, string authority) =>
        await work.Connection.ExecuteScalarAsync<long>(
            """
            select (select count(*) from access_restriction where authority = @authority and ended_at is null)
                 + (select count(*) from access_exclusion where authority = @authority and ended_at is null)
            """,
            new { authority }
        )
            is not 0;
}
