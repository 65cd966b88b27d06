using System.Text.Json;
using Dapper;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Weights;

/// <summary>Weights that loads learnt: kept with their day and seed, so that another load can match by them.</summary>
internal static class LearntSql
{
    private const int Most = 30;

    /// <summary>Keeps what this load learnt; of earlier ones all but the newest are forgotten, save those that are used.</summary>
    /// <returns>Their number.</returns>
    public static async Task<long> KeepLearntAsync(this Work work, string authority, Kept learnt, DateTimeOffset now)
    {
        var number =
            1
            + await work.Connection.ExecuteScalarAsync<long>(
                "select coalesce(max(number), 0) from record_match_weights where authority = @authority",
                new { authority }
            );
        var load = 1 + await work.LastLoadAsync(authority);
        await work.Connection.ExecuteAsync(
            """
            insert into record_match_weights (authority, number, load, at, weights)
            values (@authority, @number, @load, @at, @weights)
            """,
            new
            {
                authority,
                number,
                load,
                at = Moment.Text(now),
                weights = JsonSerializer.Serialize(learnt, JsonSerializerOptions.Web),
            }
        );
        await work.Connection.ExecuteAsync(
            """
            delete from record_match_weights
            where authority = @authority and number <= @last
              and number not in (select r.weights from record_match_run r
                                 where r.authority = @authority and r.weights is not null)
            """,
            new { authority, last = number - Most }
        );
        return number;
    }

    /// <returns>Null where no load of the authority kept weights of this number, or they were forgotten.</returns>
    public static async Task<Kept?> LearntAsync(this Work work, string authority, long number) =>
        await work.Connection.ExecuteScalarAsync<string?>(
            "select weights from record_match_weights where authority = @authority and number = @number",
            new { authority, number }
        )
            is { } kept
            ? JsonSerializer.Deserialize<Kept>(kept, JsonSerializerOptions.Web)
            : null;
}
