using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching;

/// <summary>Which records are the same person.</summary>
/// <param name="ClusterOf">For each record the place of the first record of the same person.</param>
public sealed record Matching(PersonTable Table, IReadOnlyList<Comparison> Comparisons, Model Model, IReadOnlyList<Pair> Pairs, int[] ClusterOf, long Compared, int Rounds, bool Converged, IReadOnlyList<string> Notes, Func<int, int, float> OddsOf);

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

        Comparison[] comparisons = [.. table.Columns.Select(Comparison.Of)];
        var comparer = new Comparer(comparisons);
        Tell("comparisons");
        var rules = Rules.For(table);
        var largest = table.Count <= Rules.Few ? Rules.Few : table.Count <= 20000 ? 300 : int.Parse(Environment.GetEnvironmentVariable("LARGEST") ?? "50", System.Globalization.CultureInfo.InvariantCulture);
        var blocks = new Blocks(table, rules, largest);
        Tell($"blocks by {rules.Count} rules");

        var (seen, byRule, sampled) = (0L, new long[64], new List<(int, int)>());
        var gate = new Lock();
        blocks.Each(() => new SamplePairs(uint.MaxValue), Close);
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

        Tell($"{seen} pairs");
        var oneIn = (uint)Math.Max(1, seen / 500_000);
        sampled.Clear();
        blocks.Each(() => new SamplePairs(oneIn), Close);
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
        float OddsOf(int left, int right)
        {
            var one = table.Row(left);
            var other = table.Row(right);
            return scorer.Odds(comparer.Levels(one, other), one, other);
        }

        var clusters = new Gathering.Gather(table.Count, OddsOf, -1).Run(pairs);
        Tell("gathered");
        return new Matching(table, comparisons, model, pairs, clusters, weighed, rounds, converged, [.. rules.Select((rule, r) => $"{byRule[r] }: {rule.Words}")], OddsOf);
    }
}
