using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>Keeps what the newest line with each worker calls them and their team, so that a query can ask who is of a team.</summary>
internal static class KeepWorkers
{
    public static async Task KeepWorkersAsync(this Work work, string authority)
    {
        var told = (
            await work.Connection.QueryAsync<(string Worker, string Facts, string Newest)>(
                $"""
                select e.code, e.facts, max(e.on_day) as newest from record_entry e
                where e.authority = @authority and e.kind = {(int)Kind.WorkerAllocated}
                  and e.code is not null and e.facts is not null
                group by e.code, e.facts order by newest, e.facts
                """,
                new { authority }
            )
        ).ToLookup(row => row.Worker, row => row.Facts);

        await work.Connection.ExecuteAsync("delete from record_worker where authority = @authority", new { authority });
        await using var rows = work.Insert("record_worker", "authority", "worker", "name", "team");
        foreach (var worker in told.Select(lines => KnownWorker.Of(lines.Key, lines)))
        {
            rows.Text(authority);
            rows.Text(worker.Worker);
            rows.Text(worker.Name);
            rows.Text(worker.Team);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }
}
