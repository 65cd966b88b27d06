using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching;

/// <summary>Learns from records what likeness weighs, and which rules are worth bringing them together by.</summary>
internal static class Prepare
{
    // Blocks may be large where records are few, so that no pair of a small file is missed.
    private const long RecordsTimesBlock = 7_500_000;
    private const int SmallestBlock = 12;

    // Of few records most pairs are learnt from: it takes little time, and what is rare, such as a son of his father's name,
    // is else learnt now well and now badly. Of many, a million say as much.
    private const long RecordsTimesPairs = 400_000_000_000;
    private const long FewestPairs = 1_000_000;
    private const long MostPairs = 4_000_000;

    /// <param name="kept">Weights to use instead of learning any.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MatchPersons.MostColumns"/> columns, or none, or they do not fit the kept weights.</exception>
    public static Prepared Run(
        PersonTable table,
        int seed,
        Action<string>? tell = null,
        Kept? kept = null,
        CancellationToken stop = default
    )
    {
        if (table.Columns.Count is 0 or > MatchPersons.MostColumns)
            throw new ArgumentException(
                $"Records are compared by 1 to {MatchPersons.MostColumns} columns, not {table.Columns.Count}.",
                nameof(table)
            );
        if (kept?.Unfit(table.Columns) is { } unfit)
            throw new ArgumentException(unfit, nameof(kept));
        var comparisons = new Comparison[table.Columns.Count];
        Parallel.For(0, comparisons.Length, c => comparisons[c] = Compare(table.Columns[c]));
        var comparer = new Comparer(table, comparisons, kept);
        tell?.Invoke("values are ready to compare");

        var fingerprints = new Fingerprints(table);
        var rules = Rules.For(table);
        var largest =
            table.Count <= Rules.Few
                ? Rules.Few
                : (int)Math.Clamp(RecordsTimesBlock / table.Count, SmallestBlock, Rules.Few);
        var blocks = Blocks.By(rules, table, fingerprints, largest, stop);
        tell?.Invoke($"{rules.Count} rules bring records together");

        // One block in so many.
        var enough = Math.Clamp(RecordsTimesPairs / Math.Max(table.Count, 1), FewestPairs, MostPairs);
        var oneIn = (uint)Math.Max(1, blocks.Most / enough);
        var sample = SamplePairs.Of(blocks, fingerprints, oneIn);
        tell?.Invoke($"{sample.Length} pairs to learn from");
        var (model, rounds, converged) = kept is null
            ? new Train(table, comparer, sample, fingerprints.Order(), oneIn, seed).Run(stop)
            : (kept.For(table), kept.Rounds, kept.Settled);
        tell?.Invoke(
            converged ? $"weights settled in {rounds} rounds" : $"weights had not settled after {rounds} rounds"
        );

        var weighing = new Weighing(table, comparer, new Scorer(comparer, model));
        var likely = sample.AsParallel().AsOrdered().Select(pair => (pair.Rules, Likely(pair))).ToArray();
        var used = new ChooseRules(blocks, likely, oneIn, table.Count).Run();
        blocks.Forget(Enumerable.Range(0, rules.Count).Except(used));
        tell?.Invoke($"{used.Length} rules are worth their while");
        return new Prepared(comparisons, model, weighing, fingerprints, blocks, used, rounds, converged);

        Comparison Compare(Column column)
        {
            var comparison = Comparison.Of(column);
            return kept is null ? comparison : comparison.With(kept.Of(column));
        }

        double Likely(SamplePair pair) => 1 / (1 + Math.Exp(-weighing.Weigh(pair.Left, pair.Right).Odds));
    }
}
