using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>What the files call a worker. Null is not known.</summary>
public sealed record KnownWorker(string Worker, string? Name, string? Team);

/// <summary>Finds the names and teams of workers in the newest line that tells of each with a child. It says nothing of the child.</summary>
public sealed class FindWorkers(Database database)
{
    /// <param name="children">Whose workers: one child of each is enough.</param>
    /// <returns>By the worker's number; empty for a caller who may not know who holds a child.</returns>
    public async Task<IReadOnlyDictionary<string, KnownWorker>> RunAsync(
        IReadOnlyCollection<long> children,
        Caller caller
    )
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return new Dictionary<string, KnownWorker>();

        await using var work = await database.ReadAsync();
        var told = new List<(string Code, string Facts)>();
        foreach (var some in children.Chunk(500))
        {
            var parameters = new DynamicParameters(new { kind = (long)Kind.WorkerAllocated, caller.Authority });
            told.AddRange(
                await work.Connection.QueryAsync<(string, string)>(
                    $"""
                    select e.code, e.facts from record_entry e
                    where e.child in ({string.Join(", ", some)}) and e.kind = @kind and e.authority = @Authority
                      and e.code is not null and e.facts is not null
                      and {NeedToKnow.NotHidden(caller, "e.child", parameters)}
                    order by e.on_day
                    """,
                    parameters
                )
            );
        }

        return told.GroupBy(each => each.Code)
            .ToDictionary(worker => worker.Key, worker => Known(worker.Key, worker.Select(each => each.Facts)));
    }

    private static KnownWorker Known(string worker, IEnumerable<string> facts)
    {
        var (name, team) = ((string?)null, (string?)null);
        foreach (var fact in facts)
        {
            var said = JsonSerializer.Deserialize<Dictionary<string, string>>(fact) ?? [];
            name = said.TryGetValue("name", out var called) ? called : name;
            team = said.TryGetValue("team", out var part) ? part : team;
        }

        return new KnownWorker(worker, name, team);
    }
}
