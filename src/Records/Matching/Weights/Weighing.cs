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
}
