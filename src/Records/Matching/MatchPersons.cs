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

    // Pairs of lower odds, in natural logarithms, are forgotten: one in twenty.
    private const float Forgotten = -3;

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
        var comparer = new Comparer(comparisons, kept);
        Tell("values are ready to compare");

        var rules = Rules.For(table);
        var largest = (int)Math.Clamp(RecordsTimesBlock / Math.Max(table.Count, 1), SmallestBlock, Rules.Few);
        var blocks = new Blocks(table, rules, largest, stop);
        Tell($"{rules.Count} rules bring records together");

        var (model, rounds, converged) = kept is null
            ? Learn(table, comparer, blocks, seed, Tell, stop)
            : (kept.For(table), kept.Rounds, kept.Settled);

        var scorer = new Scorer(comparer, model);
        var weighed = blocks.Each(() => new WeighPairs(table, comparer, scorer, rules.Count, Forgotten), stop: stop);
        var pairs = weighed.SelectMany(part => part.Kept).ToList();
        var compared = weighed.Sum(part => part.ByRule.Sum());
        Tell($"{compared} pairs compared, {pairs.Count} may be one person");

        var gather = new Gather(table.Count, Weigh);
        var told = gather.Run(pairs, stop);
        int[] of = [.. gather.PersonOf];
        Alike.Join(table, of, told, Weigh);
        Tell("records gathered into persons");
        return new MatchedPersons(
            table,
            comparisons,
            model,
            told,
            of,
            compared,
            rounds,
            converged,
            WeighPairs.Worth(weighed, rules, of),
            Weigh,
            kept
        );

        Comparison Compare(Column column)
        {
            var comparison = Comparison.Of(column);
            return kept is null ? comparison : comparison.With(kept.Of(column));
        }

        Pair Weigh(int left, int right)
        {
            var one = table.Row(left);
            var other = table.Row(right);
            var levels = comparer.Levels(one, other);
            var odds = comparer.Exclude(levels, one, other) ? float.NegativeInfinity : scorer.Odds(levels, one, other);
            return new Pair(left, right, levels, odds, odds);
        }

        void Tell(string what) => tell?.Invoke($"{watch.Elapsed.TotalSeconds, 6:0.00} s  {what}");
    }

    // Not part of the above, so that what it needs is let go when it ends.
    private static (Model Model, int Rounds, bool Converged) Learn(
        PersonTable table,
        Comparer comparer,
        Blocks blocks,
        int seed,
        Action<string> tell,
        CancellationToken stop
    )
    {
        // One pair in so many: weights are as well learnt from a million pairs as from all.
        var oneIn = (uint)Math.Max(1, blocks.Most / PairsToLearnFrom);
        var sample = blocks.Each(() => new SamplePairs(), oneIn, stop).SelectMany(part => part.Pairs).Order().ToList();
        tell($"{sample.Count} pairs to learn from");
        var learnt = new Train(table, comparer, sample, oneIn, seed).Run(stop);
        tell(
            learnt.Converged
                ? $"weights settled in {learnt.Rounds} rounds"
                : $"weights had not settled after {learnt.Rounds} rounds"
        );
        return learnt;
    }
}
