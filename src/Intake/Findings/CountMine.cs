using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>How many open findings the caller took or was given. It names no child.</summary>
public sealed class CountMine(Database database)
{
    public async Task<long> RunAsync(Caller caller)
    {
        var parameters = new DynamicParameters();
        var condition = new FindingFilter(Mine: true).Condition(caller, parameters);
        await using var work = await database.ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>(
            $"select count(*) from intake_finding f where {condition}",
            parameters
        );
    }
}
