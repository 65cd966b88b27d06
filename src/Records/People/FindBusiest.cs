using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Records.People;

/// <summary>Who has most to do, by their numbers.</summary>
/// <param name="Worker">The worker who holds most children; null where none holds any.</param>
/// <param name="School">The URN of the school with most older pupils on its roll.</param>
public sealed record Busiest(string? Worker, string? School);

/// <summary>Finds a worker and a school of the caller's authority whose pages are not empty. It says nothing of a child.</summary>
public sealed class FindBusiest(Database database)
{
    public async Task<Busiest> RunAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        return new Busiest(
            await MostAsync("worker", "worker is not null"),
            await MostAsync("school", "curriculum_year > 6 and on_roll = 1")
        );

        Task<string?> MostAsync(string column, string condition) =>
            work.Connection.ExecuteScalarAsync<string?>(
                $"select {column} from record_child where authority = @Authority and {condition} group by {column} order by count(*) desc, {column} limit 1",
                new { caller.Authority }
            );
    }

    /// <summary>Whether the database holds a child of another authority than the caller's and some others.</summary>
    public async Task<bool> HoldsOthersAsync(IReadOnlyCollection<string> beside, Caller caller)
    {
        await using var work = await database.ReadAsync();
        return (await work.Connection.QueryAsync<string>("select distinct authority from record_child"))
            .Except(beside)
            .Any(authority => authority != caller.Authority);
    }
}
