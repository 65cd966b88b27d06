using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Weights;

/// <summary>Weighs any two records of a table by what was learnt.</summary>
internal sealed record Weighing(PersonTable Table, Comparer Comparer, Scorer Scorer)
{
    /// <summary>Pairs of lower odds, in natural logarithms, are forgotten: one in twenty.</summary>
    public const float Forgotten = -3;

    public Pair Weigh(int left, int right)
    {
        var one = Table.Row(left);
        var other = Table.Row(right);
        var levels = Comparer.Levels(one, other);
        var odds = Comparer.Exclude(levels, one, other) ? float.NegativeInfinity : Scorer.Odds(levels, one, other);
        return new Pair(left, right, levels, odds, odds);
    }

    /// <summary>Whether two records are likely enough to be one person to be kept, as few of their columns as show it being compared.</summary>
    /// <param name="left">The place of the one; that of the other may stand before it.</param>
    public bool Keeps(Sieve sieve, int left, int right, ReadOnlySpan<int> one, ReadOnlySpan<int> other, out Pair pair)
    {
        pair = default;
        if (!sieve.Lets(one, other, out var levels))
            return false;
        var odds = Scorer.Odds(levels, one, other, Forgotten);
        if (odds < Forgotten || Comparer.Exclude(levels, one, other))
            return false;
        pair = new Pair(Math.Min(left, right), Math.Max(left, right), levels, odds, odds);
        return true;
    }
}
