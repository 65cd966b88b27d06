using Dapper;
using Headwater.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Headwater.Web.Hosting;

/// <summary>For whoever watches the machine: the pages are well if their database answers.</summary>
public sealed class DatabaseAnswers(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        await using var work = await database.ReadAsync();
        await work.Connection.ExecuteScalarAsync<long>("select count(*) from web_key");
        return HealthCheckResult.Healthy();
    }
}
