using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>What ties people to one child, by which is told why they see the record. Whether they see it, the gate alone says.</summary>
/// <param name="Workers">The numbers of those who hold the case now.</param>
/// <param name="Teams">Their teams.</param>
/// <param name="LetIn">Whoever is let in by name, with the end where there is one.</param>
internal sealed record Closeness(
    IReadOnlySet<string> Workers,
    IReadOnlySet<string> Teams,
    IReadOnlyDictionary<string, DateTimeOffset?> LetIn
)
{
    /// <param name="child">A child whom the caller sees.</param>
    public static async Task<Closeness> OfAsync(Work work, long child, Caller caller)
    {
        var parameters = new DynamicParameters(
            new
            {
                child,
                today = DateOnly.FromDateTime(caller.Asks.Date),
                kind = (long)Kind.WorkerAllocated,
            }
        );
        var seen = NeedToKnow.Condition(caller, "c", parameters);
        var workers = (
            await work.Connection.QueryAsync<string>(
                $"""
                select c.worker from record_child c where c.id = @child and c.worker is not null and {seen}
                union
                select h.code from record_entry h join record_child c on c.id = h.child
                where h.child = @child and h.kind = @kind and h.code is not null
                  and (h.until_day is null or h.until_day >= @today) and {seen}
                """,
                parameters
            )
        ).ToHashSet();
        var teams = new HashSet<string>();
        foreach (var worker in workers)
            teams.UnionWith(
                await work.Connection.QueryAsync<string>(
                    """
                    select u.team from access_user u
                    where u.authority = @Authority and u.worker = @worker and u.team is not null
                    union
                    select w.team from record_worker w
                    where w.authority = @Authority and w.worker = @worker and w.team is not null
                    """,
                    new { caller.Authority, worker }
                )
            );
        var letIn = await work.Connection.QueryAsync<(string Name, string? Until)>(
            """
            select a.user_name, a.until from access_admitted a
            where a.authority = @Authority and a.child = @child and a.ended_at is null
              and (a.until is null or a.until > @asks)
            """,
            new
            {
                caller.Authority,
                child,
                asks = Moment.Text(caller.Asks),
            }
        );
        return new Closeness(
            workers,
            teams,
            letIn
                .GroupBy(each => each.Name)
                .ToDictionary(
                    each => each.Key,
                    each =>
                        each.Any(one => one.Until is null)
                            ? (DateTimeOffset?)null
                            : each.Max(one => Moment.Read(one.Until ?? ""))
                )
        );
    }

    /// <summary>Why somebody who sees the record sees it, and until when.</summary>
    public (SeenBecause Because, DateTimeOffset? Until) Why(Caller seer, bool restricted)
    {
        var isLetIn = LetIn.TryGetValue(seer.Name, out var until);
        if (isLetIn && until is null)
            return (SeenBecause.Listed, null);
        if (isLetIn && restricted)
            return (SeenBecause.Emergency, until);
        // A partner's people stand with their organisation where others stand with their team.
        if (seer.Reach is Reach.Agreement)
            return (SeenBecause.Agreement, null);
        if (seer.Worker is { } worker && Workers.Contains(worker))
            return (SeenBecause.Case, null);
        if (seer.Team is { } team && Teams.Contains(team))
            return (SeenBecause.Team, null);
        return seer.Reach switch
        {
            Reach.School => (SeenBecause.School, null),
            Reach.Authority => (SeenBecause.Authority, null),
            _ when isLetIn => (SeenBecause.Emergency, until),
            _ => (SeenBecause.Service, null),
        };
    }
}
