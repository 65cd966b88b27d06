using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Records.Matching.Samples;

/// <summary>Which pairs of samples a caller may see. Others are passed over, and count nowhere that the caller reads.</summary>
internal static class SeenPlaces
{
    /// <returns>By sample, the places of the pairs of which a file still names both records, and the caller sees both children.</returns>
    public static async Task<ILookup<long, int>> SeenPlacesAsync(this Work work, Caller caller)
    {
        var parameters = new DynamicParameters();
        var rows = await work.Connection.QueryAsync<(long Sample, long Place)>(
            $"""
            select s.sample, s.place
            from record_match_sample m
            join record_match_sample_pair s on s.sample = m.number
            join record_person l on l.authority = m.authority and l.source = s.left_source and l.source_key = s.left_key
            join record_person r on r.authority = m.authority and r.source = s.right_source and r.source_key = s.right_key
            where m.authority = @callerAuthority
              and exists (
                select 1 from record_child c where c.id = l.child and {NeedToKnow.Condition(caller, "c", parameters)})
              and exists (
                select 1 from record_child o where o.id = r.child and {NeedToKnow.Condition(caller, "o", parameters)})
            order by s.sample, s.place
            """,
            parameters
        );
        return rows.ToLookup(row => row.Sample, row => (int)row.Place);
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
