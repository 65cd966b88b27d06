using Dapper;
using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;

namespace Headwater.Records.Matching.Samples;

/// <summary>Which pairs of samples a caller may see. Others are passed over, and count nowhere that the caller reads.</summary>
internal static class SeenPlaces
{
    private const int AtOnce = 200;

    /// <returns>By sample, the places of the pairs of which a file still names both records, and the caller sees both children.</returns>
    public static async Task<ILookup<long, int>> SeenPlacesAsync(this Work work, Caller caller)
    {
        var pairs = (
            await work.Connection.QueryAsync<(
                long Sample,
                long Place,
                long Left,
                string LeftKey,
                long Right,
                string RightKey
            )>(
                """
                select s.sample, s.place, s.left_source, s.left_key, s.right_source, s.right_key
                from record_match_sample_pair s
                where s.sample in (select m.number from record_match_sample m where m.authority = @Authority)
                order by s.sample, s.place
                """,
                new { caller.Authority }
            )
        ).ToList();
        var asked = pairs.SelectMany(pair => new[] { (pair.Left, pair.LeftKey), (pair.Right, pair.RightKey) });
        var seen = await SeenAsync(work, asked.ToHashSet(), caller);
        return pairs
            .Where(pair => seen.Contains((pair.Left, pair.LeftKey)) && seen.Contains((pair.Right, pair.RightKey)))
            .ToLookup(pair => pair.Sample, pair => (int)pair.Place);
    }

    // Apart from the pairs: joined to them, SQLite may read every person with every other.
    private static async Task<HashSet<(long, string)>> SeenAsync(
        Work work,
        IEnumerable<(long Source, string Key)> asked,
        Caller caller
    )
    {
        var seen = new HashSet<(long, string)>();
        foreach (var source in asked.GroupBy(each => each.Source))
        foreach (var some in source.Chunk(AtOnce))
        {
            var keys = new DynamicParameters();
            for (var i = 0; i < some.Length; i++)
                keys.Add($"key{i}", some[i].Key);
            var people = await work.SeenPeopleAsync(
                $"p.authority = @callerAuthority and p.source = {source.Key} and p.source_key in ({string.Join(", ", some.Select((_, i) => $"@key{i}"))})",
                keys,
                caller
            );
            seen.UnionWith(people.Select(person => ((long)person.Said.Source, person.Said.Key)));
        }

        return seen;
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
}
