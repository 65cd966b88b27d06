using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Access.SecondFactors;

/// <summary>Somebody makes new recovery codes. The old ones count no longer.</summary>
public sealed class RenewRecoveryCodes(Database database, TimeProvider clock)
{
    public async Task<IReadOnlyList<string>> RunAsync(Caller caller)
    {
        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        if (await work.FindSecondFactorAsync(caller.Name) is null)
            return [];
        var codes = await work.RenewRecoveryCodesAsync(caller, now);
        await work.WriteToTrailAsync(caller, now, "Made new recovery codes", "", [], Purpose.Administration);
        await work.KeepAsync();
        return codes;
    }
}
