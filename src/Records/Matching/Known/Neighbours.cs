using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Known;

/// <summary>Finds the records that may be the same person as one.</summary>
internal sealed class Neighbours(Weighing weighing, Sieve sieve, IReadOnlyList<KeyIndex> indexes)
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
            if (seen.Add(other) && Weigh(Math.Min(record, other), Math.Max(record, other)) is { } pair)
                pairs.Add(pair);
        return pairs;
    }

    private Pair? Weigh(int left, int right)
    {
        var one = weighing.Table.Row(left);
        var other = weighing.Table.Row(right);
        if (!sieve.Lets(one, other, out var levels))
            return null;
        var odds = weighing.Scorer.Odds(levels, one, other, Weighing.Forgotten);
        return odds < Weighing.Forgotten || weighing.Comparer.Exclude(levels, one, other)
            ? null
            : new Pair(left, right, levels, odds, odds);
    }
}
