using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Known;

/// <summary>Finds the records that may be the same person as one.</summary>
internal sealed class Neighbours(PersonTable table, Weighing weighing, IReadOnlyList<KeyIndex> indexes)
{
    private readonly Sieve sieve = new(table, weighing.Comparer, weighing.Scorer, Weighing.Forgotten);
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
        var one = table.Row(left);
        var other = table.Row(right);
        if (!sieve.Lets(one, other, out var levels))
            return null;
        var odds = weighing.Scorer.Odds(levels, one, other, Weighing.Forgotten);
        return odds < Weighing.Forgotten || weighing.Comparer.Exclude(levels, one, other)
            ? null
            : new Pair(left, right, levels, odds, odds);
    }
}
