using System.Diagnostics;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Gathering;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching;

/// <summary>Finds which of many records are the same person, by likeness alone and without being told of any.</summary>
public static class MatchPersons
{
    /// <summary>More columns than this do not fit into the four bits of each that a pair is kept in.</summary>
    public const int MostColumns = 15;

    // Blocks may be large where records are few, so that no pair of a small file is missed.
    private const long RecordsTimesBlock = 7_500_000;
    private const int SmallestBlock = 12;
    private const int PairsToLearnFrom = 1_000_000;

    /// <param name="seed">Decides which random pairs are looked at; the same seed gives the same answer.</param>
    /// <param name="tell">Told of each step when it is done.</param>
    /// <param name="kept">Weights to use instead of learning any.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MostColumns"/> columns, or none, or they do not fit the kept weights.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MatchedPersons Run(
        PersonTable table,
        int seed = 1,
        Action<string>? tell = null,
        Kept? kept = null,
        CancellationToken stop = default
    )
    {
        var (matched, _, _, _) = Learn(table, seed, tell, kept, stop);
        int[] of = [.. matched.ClusterOf];
        var pairs = Alike.Join(table, of, matched.Pairs, matched.Weigh);
        return matched with { ClusterOf = of, Pairs = pairs };
    }

    /// <returns>Also what is needed to add further records without comparing all anew. Records alike in everything are not looked at by themselves.</returns>
    internal static (MatchedPersons Matched, Weighing Weighing, Blocks Blocks, IReadOnlyList<int> Used) Learn(
        PersonTable table,
        int seed,
        Action<string>? tell = null,
        Kept? kept = null,
        CancellationToken stop = default
    )
    {
        if (table.Columns.Count is 0 or > MostColumns)
            throw new ArgumentException(
                $"Records are compared by 1 to {MostColumns} columns, not {table.Columns.Count}.",
                nameof(table)
            );
        if (kept?.Unfit(table.Columns) is { } unfit)
            throw new ArgumentException(unfit, nameof(kept));
        var watch = Stopwatch.StartNew();
        var comparisons = new Comparison[table.Columns.Count];
        Parallel.For(0, comparisons.Length, c => comparisons[c] = Compare(table.Columns[c]));
        var comparer = new Comparer(table, comparisons, kept);
        Tell("values are ready to compare");

        var fingerprints = new Fingerprints(table);
        var rules = Rules.For(table);
        var largest = (int)Math.Clamp(RecordsTimesBlock / Math.Max(table.Count, 1), SmallestBlock, Rules.Few);
        var blocks = Blocks.By(rules, table, fingerprints, largest, stop);
        Tell($"{rules.Count} rules bring records together");

        // One block in so many: weights are as well learnt from a million pairs as from all.
        var oneIn = (uint)Math.Max(1, blocks.Most / PairsToLearnFrom);
        var sample = SamplePairs.Of(blocks, oneIn);
        Tell($"{sample.Length} pairs to learn from");
        var (model, rounds, converged) = kept is null
            ? new Train(table, comparer, sample, fingerprints.Order(), oneIn, seed).Run(stop)
            : (kept.For(table), kept.Rounds, kept.Settled);
        Tell(converged ? $"weights settled in {rounds} rounds" : $"weights had not settled after {rounds} rounds");

        var scorer = new Scorer(comparer, model);
        var weighing = new Weighing(table, comparer, scorer);
        var likely = sample.AsParallel().AsOrdered().Select(pair => (pair.Rules, Likely(pair))).ToArray();
        var used = new ChooseRules(blocks, likely, oneIn, table.Count).Run();
        Tell($"{used.Length} rules are worth their while");

        var packed = new Packed(table, [.. used.Select(blocks.Keys)]);
        var orders = used.Select(blocks.Order).ToArray();
        var (pairs, ruleOf, byRule) = WeighPairs.Run(weighing, orders, packed, stop);
        var compared = byRule.Sum();
        Tell($"{compared} pairs compared, {pairs.Count} may be one person");

        var gather = new Gather(table.Count, weighing.Weigh, fingerprints.Of);
        var told = gather.Run(pairs, stop);
        Tell("records gathered into persons");
        var matched = new MatchedPersons(
            table,
            comparisons,
            model,
            told,
            [.. gather.PersonOf],
            compared,
            rounds,
            converged,
            Worth(),
            weighing.Weigh,
            kept
        );
        return (matched, weighing, blocks, used);

        Comparison Compare(Column column)
        {
            var comparison = Comparison.Of(column);
            return kept is null ? comparison : comparison.With(kept.Of(column));
        }

        // What each rule was worth, now that it is known who is who.
        RuleWorth[] Worth()
        {
            var joins = new long[used.Length];
            for (var k = 0; k < pairs.Count; k++)
                if (gather.PersonOf[pairs[k].Left] == gather.PersonOf[pairs[k].Right])
                    joins[ruleOf[k]]++;
            return
            [
                .. rules.Select(
                    (rule, r) =>
                        Array.IndexOf(used, r) is >= 0 and var place
                            ? new RuleWorth(rule.Words, true, byRule[place], joins[place])
                            : new RuleWorth(rule.Words, false, 0, 0)
                ),
            ];
        }

        double Likely(SamplePair pair) => 1 / (1 + Math.Exp(-weighing.Weigh(pair.Left, pair.Right).Odds));

        void Tell(string what) => tell?.Invoke($"{watch.Elapsed.TotalSeconds, 6:0.00} s  {what}");
    }
}
