using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Samples;

/// <summary>Which pairs of samples a caller may see. Others are passed over, and count nowhere that the caller reads.</summary>
internal static class SeenPlaces
{
    /// <param name="sample">Of this sample alone; of all where null.</param>
    /// <returns>By sample, the places of the pairs of which a file still names both records, and the caller sees both children.</returns>
    public static async Task<ILookup<long, int>> SeenPlacesAsync(this Work work, Caller caller, long? sample = null)
    {
        var pairs = (
            await work.Connection.QueryAsync<SampledKeys>(
                $"""
                select s.sample, s.place, s.left_source, s.left_key, s.right_source, s.right_key
                from record_match_sample_pair s
                where s.sample in (
                    select m.number from record_match_sample m
                    where m.authority = @Authority{(sample is null ? "" : " and m.number = @sample")})
                order by s.sample, s.place
                """,
                new { caller.Authority, sample }
            )
        ).ToList();
        // Apart from the pairs: joined to them, SQLite may read every person with every other.
        var people = await work.SeenPeopleAsync(pairs.SelectMany(pair => new[] { pair.Left, pair.Right }), caller);
        var seen = people.Select(person => person.Key).ToHashSet();
        return pairs
            .Where(pair => seen.Contains(pair.Left) && seen.Contains(pair.Right))
            .ToLookup(pair => pair.Sample, pair => (int)pair.Place);
    }

    /// <summary>A sample and its pairs as the caller may see them.</summary>
    public static async Task<(Sample Sample, IReadOnlyList<SampledPair> Pairs)> SeenAsync(
        this Work work,
        Sample sample,
        ILookup<long, int> seen
    )
    {
        var places = seen[sample.Number].ToHashSet();
        var pairs = (await work.SampledAsync(sample.Number)).Where(pair => places.Contains(pair.Place)).ToList();
        return (sample with { Pairs = pairs.Count }, pairs);
    }

    private sealed record SampledKeys(
        long Sample,
        long Place,
        long LeftSource,
        string LeftKey,
        long RightSource,
        string RightKey
    )
    {
        public SourceKey Left => new((SourceSystem)LeftSource, LeftKey);

        public SourceKey Right => new((SourceSystem)RightSource, RightKey);
    }
}
