using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

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
        if (!NeedToKnow.SeesWhole(caller))
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
                    join record_child c on c.id = e.child
                    where e.child in ({string.Join(", ", some)}) and e.kind = @kind and e.authority = @Authority
                      and e.code is not null and e.facts is not null
                      and {NeedToKnow.Condition(caller, "c", parameters)}
                    order by e.on_day
                    """,
                    parameters
                )
            );
        }

        return told.GroupBy(each => each.Code)
            .ToDictionary(
                worker => worker.Key,
                worker => KnownWorker.Of(worker.Key, worker.Select(each => each.Facts))
            );
    }
}
