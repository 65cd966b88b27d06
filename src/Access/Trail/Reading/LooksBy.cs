using Dapper;
using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Access.Trail.Reading;

/// <summary>What a person looked at and did. That somebody asked is on the trail too.</summary>
public sealed class LooksBy(Database database, TimeProvider clock)
{
    /// <param name="name">The name that the person signs in with.</param>
    /// <param name="did">What the trail says of this look at it.</param>
    /// <param name="few">How many children of one line are named; of the rest is said how many they are.</param>
    public async Task<TrailPage> RunAsync(
        string name,
        Days days,
        int skip,
        int take,
        Caller caller,
        string did = "Looked at what somebody looked at",
        int few = int.MaxValue
    )
    {
        if (!caller.ReadsTrail)
            return TrailPage.Empty;
        await using var work = await database.BeginAsync();
        var folded = UserSql.Folded(name);
        var page = await work.ReadableAsync(
            "t.by_name = @folded and t.at >= @since and t.at < @before",
            new DynamicParameters(
                new
                {
                    folded,
                    since = days.Since(clock.LocalTimeZone),
                    before = days.Before(clock.LocalTimeZone),
                }
            ),
            skip,
            take,
            caller,
            clock.LocalTimeZone,
            few
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            did,
            $"{folded}, {days.From:O} to {days.Until:O}",
            [.. page.Lines.SelectMany(line => line.Children)],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return page;
    }

    /// <summary>Everybody who signs in to the authority, and whoever stands on its trail beside them, with their names; none for whoever does not read the trail.</summary>
    public async Task<IReadOnlyList<Colleague>> NamesAsync(Caller caller)
    {
        if (!caller.ReadsTrail)
            return [];
        await using var work = await database.ReadAsync();
        // From name to name by the index: a trail has millions of lines and few names.
        return [.. (
                await work.Connection.QueryAsync<(string Name, string Display)>(
                    """
                    with recursive looker (name) as (
                        select min(t.by_name) from access_trail t where t.authority = @Authority
                        union all
                        select (select min(t.by_name) from access_trail t
                                where t.authority = @Authority and t.by_name > looker.name)
                        from looker where looker.name is not null)
                    select u.name, u.display_name from access_user u where u.authority = @Authority
                    union
                    select l.name, l.name from looker l
                    where l.name is not null
                      and l.name not in (select u.name from access_user u where u.authority = @Authority)
                    """,
                    new { caller.Authority }
                )
            ).Select(row => new Colleague(row.Name, row.Display)).OrderBy(each => each.DisplayName, StringComparer.Ordinal)];
    }
}
