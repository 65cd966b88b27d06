using Dapper;
using Headwater.Access;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

/// <summary>A worker, and how many of the children they hold wait for a person to decide. No child is shown.</summary>
/// <param name="Worker">The worker's number in the system that names them; null for children whom nobody is known to hold.</param>
/// <param name="Longest">Since when the one who has waited longest has had the level now suggested.</param>
public sealed record WorkerLoad(
    string? Worker,
    string? Name,
    string? Team,
    long OnTheList,
    long ToDecide,
    DateOnly? Longest
);

/// <summary>Who has how many children to decide on, whoever has waited longest first.</summary>
public sealed class CountByWorker(Database database, FindWorkers workers, TimeProvider clock)
{
    /// <summary>The loads; none for a caller who may not know who holds a child.</summary>
    public async Task<IReadOnlyList<WorkerLoad>> RunAsync(Caller caller)
    {
        if (!NeedToKnow.SeesWhole(caller))
            return [];

        var parameters = new DynamicParameters(new { today = DateOnly.FromDateTime(clock.GetLocalNow().Date) });
        List<Row> rows;
        await using (var work = await database.ReadAsync())
            rows = (
                await work.Connection.QueryAsync<Row>(
                    $"""
                    select c.worker, sum(case when s.shown > 0 then 1 else 0 end) as listed,
                           sum(case when {Waiting.Condition} then 1 else 0 end) as to_decide,
                           min(case when {Waiting.Condition} then s.since end) as longest, max(c.id) as child
                    from need_suggestion s
                    cross join record_child c
                    left join need_agreed a on a.child = s.child
                    where s.authority = @callerAuthority and c.id = s.child and c.joined_into is null
                      and {NeedToKnow.Condition(caller, "c", parameters)}
                    group by c.worker
                    """,
                    parameters
                )
            ).AsList();

        var known = await workers.RunAsync(
            [.. rows.Where(row => row.Worker is not null).Select(row => row.Child)],
            caller
        );
        return
        [
            .. rows.Where(row => row.ToDecide > 0)
                .Select(row => row.Load(known.GetValueOrDefault(row.Worker ?? "")))
                .OrderBy(load => load.Longest)
                .ThenByDescending(load => load.ToDecide)
                .ThenBy(load => load.Worker, StringComparer.Ordinal),
        ];
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Row
    {
        public string? Worker { get; init; }
        public long Listed { get; init; }
        public long ToDecide { get; init; }
        public string? Longest { get; init; }
        public long Child { get; init; }

        public WorkerLoad Load(KnownWorker? known) =>
            new(Worker, known?.Name, known?.Team, Listed, ToDecide, Longest is null ? null : Days.Read(Longest));
    }
}
