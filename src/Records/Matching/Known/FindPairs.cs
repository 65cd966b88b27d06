using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Known;

/// <summary>Finds the records that may be the same person as one.</summary>
internal sealed class FindPairs(Weighing weighing, Sieve sieve, IReadOnlyList<KeyIndex> indexes)
{
    private readonly List<int> found = [];
    private readonly HashSet<int> seen = [];

    /// <returns>The pairs of the record that are worth keeping, each as weighing it anew would give it.</returns>
    public List<Pair> Of(int record)
    {
        found.Clear();
        seen.Clear();
        seen.Add(record);
        foreach (var index in indexes)
            index.Find(record, found);
        var pairs = new List<Pair>();
        foreach (var other in found)
            if (seen.Add(other) && weighing.Keeps(sieve, record, other, Row(record), Row(other), out var pair))
                pairs.Add(pair);
        return pairs;
    }

    private ReadOnlySpan<int> Row(int record) => weighing.Table.Row(record);
}
