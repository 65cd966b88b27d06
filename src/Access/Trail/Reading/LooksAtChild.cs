using Dapper;
using Headwater.Storage;

namespace Headwater.Access.Trail.Reading;

/// <summary>Who looked at a child, asked for by number. That somebody asked is on the trail too.</summary>
public sealed class LooksAtChild(Database database, TimeProvider clock)
{
    /// <param name="did">What the trail says of this look at it.</param>
    /// <returns>
    /// Nothing for whoever does not read the trail, for a number that nobody looked at, and for whoever is excluded from the
    /// child: which of these is not said.
    /// </returns>
    public async Task<TrailPage> RunAsync(
        long child,
        Days days,
        int skip,
        int take,
        Caller caller,
        string did = "Looked at who looked at a child"
    )
    {
        if (!caller.ReadsTrail)
            return TrailPage.Empty;
        await using var work = await database.BeginAsync();
        var page = await ReadAsync(work, child, days, skip, take, caller);
        if (page is null)
            await work.WriteRefusalToTrailAsync(
                caller,
                clock.GetUtcNow(),
                "Was refused who looked at a child",
                child,
                Purpose.InformationRights
            );
        else
            await work.WriteToTrailAsync(
                caller,
                clock.GetUtcNow(),
                did,
                $"number {child}, {days.From:O} to {days.Until:O}",
                page.Count > 0 ? [child] : [],
                Purpose.InformationRights
            );
        await work.KeepAsync();
        return page ?? TrailPage.Empty;
    }

    // Null for whoever is excluded from the child.
    private async Task<TrailPage?> ReadAsync(Work work, long child, Days days, int skip, int take, Caller caller)
    {
        var numbers = string.Join(", ", await NumbersAsync(work, child, caller.Authority));
        var parameters = new DynamicParameters(
            new { since = days.Since(clock.LocalTimeZone), before = days.Before(clock.LocalTimeZone) }
        );
        var excluded = await work.Connection.ExecuteScalarAsync<long>(
            $"select count(*) from ({NeedToKnow.Excluded(caller, parameters)}) x where x.child in ({numbers})",
            parameters
        );
        return excluded > 0
            ? null
            : await work.ReadableAsync(
                $"""
                t.at >= @since and t.at < @before and t.number in (
                    select l.number from access_trail_child l where l.child in ({numbers})
                    union all
                    select s.number from access_trail s where s.sought in ({numbers}))
                """,
                parameters,
                skip,
                take,
                caller,
                clock.LocalTimeZone,
                few: 0
            );
    }

    // Who looked at a record that later turned out to be this child's looked at this child.
    private static async Task<IEnumerable<long>> NumbersAsync(Work work, long child, string authority) =>
        (await work.Connection.QueryAsync<long>(StandFor.LedTo(), new { authority, child }));
}
