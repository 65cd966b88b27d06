using Dapper;
using Headwater.Access;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Need.Levels;

/// <summary>Whether every child of an authority stands assessed as of a day, by the policy and signals of now, with all that was loaded and decided since.</summary>
public sealed class StandsAssessed(Database database, FindRun runs, Policy policy)
{
    public async Task<bool> RunAsync(DateOnly on, Caller caller)
    {
        if (
            await runs.NewestAsync(caller) is not { } run
            || run.AssessedOn != on
            || run.Catalogue != Fingerprint.Of(Catalogue.All, policy)
        )
            return false;

        await using var work = await database.ReadAsync();
        var seen = await work.Connection.ExecuteScalarAsync<long?>(
            "select load from need_run_load where run = @Id",
            new { run.Id }
        );
        // Runs from before loads were counted have seen none that is known.
        return seen == await work.LastLoadAsync(caller.Authority)
            && await work.MovedAsync(caller.Authority, await work.LastMovedAsync(caller.Authority)) is { Count: 0 };
    }
}
