using System.Globalization;
using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Groups;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Samples;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Quality;

/// <summary>How good the joining of records is, as far as it can be said without knowing the truth. It names no child.</summary>
/// <param name="At">When the last load matched; null before the first.</param>
/// <param name="Records">How many people of sources there are.</param>
/// <param name="Children">How many children they are.</param>
/// <param name="Waiting">How many pairs wait; null for whoever does not settle doubt.</param>
/// <param name="Policy">The policy by which the last load matched.</param>
/// <param name="LearntFromThese">Whether the weights were learnt from these records, or are those that come with Headwater.</param>
/// <param name="Unseen">How many pairs of one child are too unlike to be drawn for a sample, by the weights; null where these were not learnt here.</param>
/// <param name="Sample">The newest sample of which anything was answered, and <paramref name="Sampled"/> what came of it; null where there is none.</param>
/// <param name="Groups">How well each group of children is matched: of the sample's load where there is a sample, else of the last.</param>
/// <param name="Weights">What the last load matched by; null where it was what comes with Headwater.</param>
/// <param name="KeptBefore">The weights that loads kept, the newest first.</param>
public sealed record MatchingQuality(
    DateTimeOffset? At,
    long Records,
    long Children,
    int? Waiting,
    MatchPolicy Policy,
    bool LearntFromThese,
    double? Unseen,
    IReadOnlyList<ThresholdEffect> Thresholds,
    IReadOnlyList<Agreement> Agreement,
    Sample? Sample,
    SampleResult? Sampled,
    IReadOnlyList<GroupResult> Groups,
    LearntWeights? Weights,
    IReadOnlyList<KeptBefore> KeptBefore
);

/// <summary>Measures matching from what the last load found, from samples that people answered, and from what they decided.</summary>
public sealed class MeasureMatching(Database database, TimeProvider clock)
{
    public async Task<MatchingQuality?> RunAsync(Caller caller)
    {
        // Who keeps the papers must say how good it is: these numbers name no child.
        if (!caller.KeepsPapers && (!caller.ReadsMatchingQuality || !NeedToKnow.ReachesEveryone(caller)))
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
        var (sample, pairs) = await AnsweredAsync(work, caller.Authority);
        var frame = await work.CountsAsync(caller.Authority, sample?.Number ?? FrameSql.LastLoad);
        return new MatchingQuality(
            run is null ? null : DateTimeOffset.Parse(run.At, CultureInfo.InvariantCulture),
            counts.Records,
            counts.Children,
            caller.SettlesDoubt ? (await work.WaitingAsync(caller)).Count : null,
            policy ?? MatchPolicy.Default,
            found?.Expected is not null,
            found?.Expected is { } expected ? Math.Max(expected - found.Ones.Sum(), 0) : null,
            found is null ? [] : ThresholdEffect.Of(found, policy ?? MatchPolicy.Default),
            Quality.Agreement.Of(await work.PairDecisionsAsync(caller.Authority)),
            sample,
            sample is null
                ? null
                : SampleResult.Of(
                    [.. frame.Where(count => count.Attribute is FrameSql.All).Select(count => count.Part)],
                    pairs
                ),
            GroupResult.Of(frame, await GroupedAsync(work, caller.Authority, pairs)),
            await work.WeightsAsync(caller.Authority),
            await work.KeptBeforeAsync(caller.Authority)
        );
    }

    private static async Task<(Sample? Sample, IReadOnlyList<SampledPair> Pairs)> AnsweredAsync(
        Work work,
        string authority
    )
    {
        foreach (var sample in await work.SamplesAsync(authority))
            if (await work.SampledAsync(sample.Number) is var pairs && pairs.Any(pair => pair.Answers.Count > 0))
                return (sample, pairs);
        return (null, []);
    }

    private async Task<IReadOnlyList<(SampledPair, IReadOnlyList<(string, string)>)>> GroupedAsync(
        Work work,
        string authority,
        IReadOnlyList<SampledPair> pairs
    )
    {
        if (pairs.Count is 0)
            return [];
        var keys = pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).ToHashSet();
        var list = string.Join(", ", keys.Select((_, i) => $"@key{i}"));
        var parameters = new DynamicParameters(new { authority });
        foreach (var (key, i) in keys.Select((key, i) => (key.Key, i)))
            parameters.Add($"key{i}", key);
        var people = (
            await work.Connection.QueryAsync<Person.Row>(
                $"select {Person.Selected} from record_person p where p.authority = @authority and p.source_key in ({list})",
                parameters
            )
        )
            .Select(row => row.Person)
            .ToDictionary(person => person.Key);
        var grouping = await work.GroupingAsync(authority, DateOnly.FromDateTime(clock.GetLocalNow().Date));
        return
        [
            .. pairs
                .Where(pair => people.ContainsKey(pair.Left) && people.ContainsKey(pair.Right))
                .Select(pair =>
                    (pair, (IReadOnlyList<(string, string)>)[.. grouping.Of(people[pair.Left], people[pair.Right])])
                ),
        ];
    }

    private sealed record Row(string At, string Policy, string Likelihoods);
}
