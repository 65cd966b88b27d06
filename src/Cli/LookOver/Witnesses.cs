using Dapper;
using Headwater.Storage;

namespace Headwater.Cli.LookOver;

/// <summary>
/// What was written in one piece with a line of the trail: a trail whose end was taken off is whole in itself, but is older
/// than these.
/// </summary>
public static class Witnesses
{
    private static readonly IReadOnlyList<(string Table, string At)> All =
    [
        ("access_session", "began_at"),
        ("access_restriction", "at"),
        ("access_admitted", "at"),
        ("access_exclusion", "at"),
        ("need_decision", "decided_at"),
        ("record_match_decision", "at"),
        ("privacy_request", "at"),
        ("privacy_correction", "at"),
        ("privacy_hold", "at"),
    ];

    /// <returns>A sentence for each table that has a row newer than the newest line of the trail.</returns>
    public static async Task<IReadOnlyList<string>> OlderTrailAsync(Work work)
    {
        var newest = await work.Connection.ExecuteScalarAsync<string?>("select max(at) from access_trail") ?? "";
        var told = new List<string>();
        foreach (var (table, at) in All)
            if (
                await work.Connection.ExecuteScalarAsync<string?>($"select max({at}) from {table}") is { } last
                && string.CompareOrdinal(last, newest) > 0
            )
                told.Add(
                    $"The newest line of the trail is of {(newest is "" ? "no time: there is none" : newest)}, and {table} has a row of {last}: lines were taken from the trail’s end."
                );
        return told;
    }
}
