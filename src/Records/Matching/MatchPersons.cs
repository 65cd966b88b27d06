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
    /// <exception cref="ArgumentException">There are more than <see cref="MostColumns"/> columns, or none.</exception>
    public static MatchedPersons Run(PersonTable table, int seed = 1, Action<string>? tell = null) =>
        Learn(table, seed, tell).Matched;

    /// <returns>Also what is needed to add further records without comparing all anew.</returns>
    internal static (MatchedPersons Matched, Weighing Weighing, Blocks Blocks, IReadOnlyList<int> Used) Learn(
        PersonTable table,
        int seed,
        Action<string>? tell
    )
    {
        if (table.Columns.Count is 0 or > MostColumns)
            throw new ArgumentException(
                $"Records are compared by 1 to {MostColumns} columns, not {table.Columns.Count}.",
                nameof(table)
            );
        var watch = Stopwatch.StartNew();
        var comparisons = new Comparison[table.Columns.Count];
        Parallel.For(0, comparisons.Length, c => comparisons[c] = Comparison.Of(table.Columns[c]));
        var comparer = new Comparer(table, comparisons);
        Tell("values are ready to compare");

        var rules = Rules.For(table);
        var largest = (int)Math.Clamp(RecordsTimesBlock / Math.Max(table.Count, 1), SmallestBlock, Rules.Few);
        var blocks = Blocks.By(rules, table, largest);
        Tell($"{rules.Count} rules bring records together");

        // One block in so many: weights are as well learnt from a million pairs as from all.
        var oneIn = (uint)Math.Max(1, blocks.Most / PairsToLearnFrom);
        var sample = SamplePairs.Of(blocks, oneIn);
        Tell($"{sample.Length} pairs to learn from");
        var (model, rounds, converged) = new Train(table, comparer, sample, oneIn, seed).Run();
        Tell(converged ? $"weights settled in {rounds} rounds" : $"weights had not settled after {rounds} rounds");

        var scorer = new Scorer(comparer, model);
        var weighing = new Weighing(table, comparer, scorer);
        var likely = sample.AsParallel().AsOrdered().Select(pair => (pair.Rules, Likely(pair))).ToArray();
        var worth = new ChooseRules(blocks, likely, oneIn, table.Count).Run();
        var used = Enumerable.Range(0, rules.Count).Where(rule => worth[rule].Used).ToArray();
        Tell($"{used.Length} rules are worth their while");

        var packed = new Packed(table, [.. used.Select(blocks.Keys)]);
        var orders = used.Select(blocks.Order).ToArray();
        var (pairs, byRule) = WeighPairs.Run(weighing, orders, packed);
        var compared = byRule.Sum();
        Tell($"{compared} pairs compared, {pairs.Count} may be one person");

        var gather = new Gather(table.Count, weighing.Weigh);
        var told = gather.Run(pairs);
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
            [.. used.Select((rule, r) => $"{byRule[r]}: {rules[rule].Words}")],
            weighing.Weigh
        );
        return (matched, weighing, blocks, used);

        double Likely(SamplePair pair) => 1 / (1 + Math.Exp(-weighing.Weigh(pair.Left, pair.Right).Odds));

        void Tell(string what) => tell?.Invoke($"{watch.Elapsed.TotalSeconds, 6:0.00} s  {what}");
    }
}
