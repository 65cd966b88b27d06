using System.Globalization;
using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Identities;
using Headwater.Storage;

namespace Headwater.Records.Matching.Quality;

/// <summary>How good the joining of records is, as far as it can be said without knowing the truth. It names no child.</summary>
/// <param name="At">When the last load matched; null before the first.</param>
/// <param name="Records">How many people of sources there are.</param>
/// <param name="Children">How many children they are.</param>
/// <param name="Policy">The policy by which the last load matched.</param>
/// <param name="LearntFromThese">Whether the weights were learnt from these records, or are those that come with Headwater.</param>
public sealed record MatchingQuality(
    DateTimeOffset? At,
    long Records,
    long Children,
    int Waiting,
    MatchPolicy Policy,
    bool LearntFromThese,
    IReadOnlyList<ThresholdEffect> Thresholds,
    IReadOnlyList<Agreement> Agreement
);

/// <summary>Measures matching from what the last load found and from what people decided.</summary>
public sealed class MeasureMatching(Database database)
{
    public async Task<MatchingQuality?> RunAsync(Caller caller)
    {
        if (!caller.SettlesDoubt || !NeedToKnow.SeesEveryone(caller))
            return null;
        await using var work = await database.ReadAsync();
        var counts = await work.Connection.QuerySingleAsync<(long Records, long Children)>(
            """
            select (select count(*) from record_person where authority = @Authority),
                   (select count(*) from record_child where authority = @Authority and joined_into is null)
            """,
            new { caller.Authority }
        );
        var run = await work.Connection.QuerySingleOrDefaultAsync<Row>(
            "select at, policy, likelihoods from record_match_run where authority = @Authority",
            new { caller.Authority }
        );
        var policy = run is null ? null : JsonSerializer.Deserialize<MatchPolicy>(run.Policy);
        var found = run is null ? null : JsonSerializer.Deserialize<Likelihoods>(run.Likelihoods);
        return new MatchingQuality(
            run is null ? null : DateTimeOffset.Parse(run.At, CultureInfo.InvariantCulture),
            counts.Records,
            counts.Children,
            (await work.WaitingAsync(caller)).Count,
            policy ?? MatchPolicy.Default,
            found?.Expected is not null,
            found is null ? [] : ThresholdEffect.Of(found, policy ?? MatchPolicy.Default),
            Quality.Agreement.Of(await work.PairDecisionsAsync(caller.Authority))
        );
    }

    private sealed record Row(string At, string Policy, string Likelihoods);
}
