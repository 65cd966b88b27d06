using Dapper;
using Headwater.Access.Sharing;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Access.Restrictions;

/// <summary>
/// Lists the people who see a child's record now, with why, the most direct first. Each of them is put to the gate, as if they asked at this
/// moment. That somebody looked at the list is on the trail.
/// </summary>
public sealed class PeopleWhoSee(Database database, ReachPolicy reach, TimeProvider clock)
{
    /// <returns>
    /// Nobody for a child whom the caller does not see. Whoever sees a part of records alone, as a school does, is told of
    /// people of their own school: who else works with a child is another question (Whom to ring).
    /// </returns>
    public async Task<IReadOnlyList<Seer>> RunAsync(long child, Caller caller)
    {
        await using var work = await database.BeginAsync();
        if (!await work.SeesAsync(child, caller))
            return [];
        var asks = caller with { AsksAt = clock.GetLocalNow() };
        var restricted = await work.IsRestrictedAsync(child, caller.Authority);
        var closeness = await Closeness.OfAsync(work, child, caller);
        var seers = new List<Seer>();
        foreach (var each in await SeeingAsync(work, child, asks, await AllAsync(work, asks)))
        {
            var (because, until) = closeness.Why(each, restricted);
            seers.Add(new Seer(each.Name, each.DisplayName, each.Role, each.Team, because, until));
        }

        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Looked at who sees a child's record", "", [child]);
        await work.KeepAsync();
        return
        [
            .. seers
                .OrderBy(each => each.Because)
                .ThenBy(each => each.DisplayName, StringComparer.Ordinal)
                .ThenBy(each => each.Name, StringComparer.Ordinal),
        ];
    }

    // Everybody of whom the caller may be told, as they would ask now.
    private async Task<IReadOnlyList<Caller>> AllAsync(Work work, Caller asks)
    {
        var today = DateOnly.FromDateTime(asks.Asks.Date);
        var agreed = (await work.AgreementsAsync(asks.Authority))
            .GroupBy(agreement => agreement.Partner.Name)
            .ToDictionary(each => each.Key, each => Agreement.InForce(each, today));
        return
        [
            .. (await work.ListUsersAsync(asks.Authority))
                .Where(user => user.Enabled && (NeedToKnow.SeesWhole(asks) || IsColleague(user, asks)))
                .Select(user =>
                    user.AsCaller(reach) with
                    {
                        AsksAt = asks.AsksAt,
                        Sharing = user.Organisation is { } organisation ? agreed.GetValueOrDefault(organisation) : null,
                    }
                )
                .Where(each => each.SeesChildren),
        ];
    }

    private static bool IsColleague(User user, Caller asks) =>
        user.Name == asks.Name || (asks.School is not null && user.School == asks.School);

    // Of those who reach the same children one is asked for all, but for whoever this child's lists name.
    private static async Task<IReadOnlyList<Caller>> SeeingAsync(
        Work work,
        long child,
        Caller asks,
        IReadOnlyList<Caller> all
    )
    {
        var named = (
            await work.Connection.QueryAsync<string>(
                """
                select a.user_name from access_admitted a
                where a.authority = @authority and a.child = @child and a.ended_at is null
                union
                select e.user_name from access_exclusion e
                where e.authority = @authority and e.child = @child and e.ended_at is null
                """,
                new { authority = asks.Authority, child }
            )
        ).ToHashSet();
        var seeing = new List<Caller>();
        foreach (var alike in all.GroupBy(each => (Alike(each), Alone: named.Contains(each.Name) ? each.Name : null)))
            if (await work.SeesAsync(child, alike.First()))
                seeing.AddRange(alike);
        return seeing;
    }

    private static object Alike(Caller caller) =>
        caller.Reach is Reach.Authority
            ? caller.Reach
            : (caller.Reach, caller.School, caller.Worker, caller.Team, caller.Service, caller.Organisation);
}
