using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching;

/// <summary>Which records are the same person.</summary>
/// <param name="ClusterOf">For each record the place of the first record of the same person.</param>
public sealed record Matching(PersonTable Table, IReadOnlyList<Comparison> Comparisons, Model Model, IReadOnlyList<Pair> Pairs, int[] ClusterOf, long Compared, int Rounds, bool Converged, IReadOnlyList<string> Notes, Func<int, int, Pair> Weigh);

/// <summary>Finds which of many records are the same person, by likeness alone.</summary>
public static class MatchPersons
{
    public static Matching Run(PersonTable table, int seed = 1, Action<string>? tell = null)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        void Tell(string what)
        {
            tell?.Invoke($"{watch.Elapsed.TotalSeconds:0.00} {what}");
        }

        var comparisons = new Comparison[table.Columns.Count];
        Parallel.For(0, comparisons.Length, c => comparisons[c] = Comparison.Of(table.Columns[c]));
        var comparer = new Comparer(comparisons);
        Tell("comparisons");
        var rules = Rules.For(table);
        var largest = (int)Math.Clamp(7_500_000L / Math.Max(table.Count, 1), 12, Rules.Few);
        var blocks = new Blocks(table, rules, largest);
        Tell($"blocks by {rules.Count} rules");

        var (seen, byRule, sampled) = (0L, new long[64], new List<(int, int)>());
        var gate = new Lock();
        void Close(SamplePairs part)
        {
            lock (gate)
            {
                seen = part.Seen + seen;
                for (var r = 0; r < 64; r++)
                    byRule[r] += part.ByRule[r];
                sampled.AddRange(part.Pairs);
            }
        }

        // A pair belongs to the first rule that brings it together, so blocks taken one in so many give pairs one in so many.
        var oneIn = (uint)Math.Max(1, blocks.Most / 1_000_000);
        blocks.Each(() => new SamplePairs(), Close, oneIn);
        sampled.Sort();
        Tell($"sample {sampled.Count}");
        var (model, rounds, converged) = new Train(table, comparer, sampled, oneIn, seed).Run();
        Tell($"trained in {rounds} rounds, {(converged ? "settled" : "not settled")}");
        var scorer = new Scorer(comparer, model);
        var (pairs, weighed) = (new List<Pair>(), 0L);
        blocks.Each(
            () => new WeighPairs(table, comparer, scorer, -3),
            part =>
            {
                lock (gate)
                {
                    pairs.AddRange(part.Kept);
                    weighed += part.Weighed;
                }
            }
        );
        Tell($"{pairs.Count} pairs kept of {weighed}");
        Pair Weigh(int left, int right)
        {
            var one = table.Row(left);
            var other = table.Row(right);
            var levels = comparer.Levels(one, other);
            var odds = scorer.Odds(levels, one, other);
            return new Pair(left, right, levels, odds, odds);
        }

        var gather = new Gathering.Gather(table.Count, Weigh);
        var told = gather.Run(pairs);
        Tell("gathered");
        return new Matching(table, comparisons, model, told, [.. gather.PersonOf], weighed, rounds, converged, [.. rules.Select((rule, r) => $"{byRule[r] }: {rule.Words}")], Weigh);
    }
}
