using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Weights;

/// <summary>What one column says of a pair, in bits: one bit more doubles the odds that the two are one person.</summary>
/// <param name="Words">How alike the two are, such as "one letter off".</param>
public sealed record Weight(Comparison Comparison, Likeness Likeness, string Words, double Bits);

/// <summary>Why a pair is thought to be one person, or not: a sum of weights in bits.</summary>
/// <param name="Prior">Before anything is looked at: how seldom two records are one person.</param>
/// <param name="Names">Taken off because this given name and this family name often go together.</param>
/// <param name="Family">Taken off because brothers, sisters and twins would agree as much.</param>
/// <param name="Group">Added or taken off for what the other records of the two persons say.</param>
public sealed record Explanation(double Prior, IReadOnlyList<Weight> Weights, double Names, double Family, double Group)
{
    public double Total => Prior + Weights.Sum(weight => weight.Bits) + Names + Family + Group;

    public double Probability => 1 / (1 + Math.Pow(2, -Total));
}

/// <summary>Takes a pair's odds apart.</summary>
/// <remarks>
/// Each column is weighed alone, among strangers. What its weights together do not say is what two names have in common,
/// and what a family has: both are asked of the same weighing that gave the pair its odds.
/// </remarks>
public sealed class Explain
{
    private readonly MatchedPersons matching;
    private readonly Comparer comparer;
    private readonly Scorer whole;
    private readonly Scorer strangers;

    // Without families there are a few more strangers; the prior is that of the whole.
    private readonly double shift;

    public Explain(MatchedPersons matching)
    {
        this.matching = matching;
        comparer = new Comparer(matching.Table, matching.Comparisons, matching.Kept);
        whole = new Scorer(comparer, matching.Model);
        strangers = new Scorer(comparer, matching.Model with { Siblings = 0, Twins = 0 });
        var (same, families) = (matching.Model.SamePerson, matching.Model.Siblings + matching.Model.Twins);
        shift = Math.Log2((1 - same) / (1 - same - families));
    }

    public Explanation Of(Pair pair)
    {
        var (bits, prior, names, family, group) = Take(pair);
        return new(prior, [.. matching.Comparisons.Select(Weigh)], names, family, group);

        Weight Weigh(Comparison comparison, int place)
        {
            var likeness = Comparer.At(pair.Levels, place);
            return new(comparison, likeness, Wording.Of(comparison.Column.Meaning, likeness), bits[place]);
        }
    }

    /// <summary>The weights alone, for many pairs.</summary>
    internal (double[] Bits, double Prior, double Names, double Family, double Group) Take(Pair pair)
    {
        var one = matching.Table.Row(pair.Left);
        var other = matching.Table.Row(pair.Right);
        var prior = Bits(strangers.Odds(0, one, other)) + shift;
        var bits = new double[matching.Comparisons.Count];
        for (var c = 0; c < bits.Length; c++)
            if (Comparer.At(pair.Levels, c) is not Likeness.NotKnown)
                bits[c] = Bits(strangers.Odds(pair.Levels & (0xFUL << (4 * c)), one, other)) + shift - prior;
        var alone = Bits(strangers.Odds(pair.Levels, one, other)) + shift;
        var among = Bits(whole.Odds(pair.Levels, one, other));
        return (bits, prior, alone - prior - bits.Sum(), among - alone, Bits(pair.Odds) - among);
    }

    private static double Bits(double odds) => odds / Math.Log(2);
}
