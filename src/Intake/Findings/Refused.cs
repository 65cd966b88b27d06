using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>Keeps on the trail that somebody asked for a finding by its number and was not shown it.</summary>
internal static class Refused
{
    /// <param name="did">For the trail.</param>
    public static async Task RefuseFindingAsync(
        this Work work,
        long number,
        string did,
        DateTimeOffset at,
        Caller caller
    )
    {
        await work.WriteRefusalToTrailAsync(
            caller,
            at,
            did,
            $"finding {number}",
            await work.KnownByNumberAsync(caller.Authority, [await work.ChildOfAsync(number, caller.Authority)]),
            Purpose.DataQuality
        );
        await work.KeepAsync();
    }

    /// <summary>The number by which a return names the child of a finding; empty where it names none, or there is no such finding.</summary>
    public static async Task<string> ChildOfAsync(this Work work, long number, string authority) =>
        await work.Connection.ExecuteScalarAsync<string?>(
            "select child from intake_finding where number = @number and authority = @authority",
            new { number, authority }
        ) ?? "";
}
