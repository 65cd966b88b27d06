using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Weights;

/// <summary>Lets fall the many pairs that cannot be likely, after looking at as few of their columns as will show it.</summary>
internal sealed class Sieve
{
    private static readonly Likeness[] Near =
    [
        Likeness.Variant,
        Likeness.OneOff,
        Likeness.Alike,
        Likeness.Part,
        Likeness.Initial,
        Likeness.Crossed,
        Likeness.Different,
    ];

    private readonly Comparer comparer;
    private readonly float least;
    private readonly float prior;

    // Columns in the order in which they are compared: those first that are compared fastest.
    private readonly int[] order;

    // By column: what the same value weighs, by value; what two that are not the same weigh at most; and by likeness.
    private readonly float[][] worth;
    private readonly float[] later;
    private readonly float[] most;
    private readonly float[] by;

    public Sieve(PersonTable table, Comparer comparer, Scorer scorer, float least)
    {
        (this.comparer, this.least, prior, worth) = (comparer, least, scorer.Prior, scorer.Worth());
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        later = [.. columns.Select(c => scorer.Worth(c, int.MaxValue))];
        order = [.. columns.OrderBy(c => Cost(table.Columns[c].Meaning))];
        most = [.. columns.Select(c => Near.Max(level => scorer.AtMost(c, level)))];
        by =
        [
            .. from c in columns
            from level in Enumerable.Range(0, 16)
            select level <= (int)Likeness.Different ? scorer.AtMost(c, (Likeness)level) : 0,
        ];
    }

    /// <summary>These values will be compared in a moment.</summary>
    public void Soon(ReadOnlySpan<uint> values)
    {
        for (var c = 0; c < order.Length; c++)
            if (values[c] is not 0 and var value)
            {
                comparer.Soon(c, (int)value);
            }
    }

    /// <param name="levels">How alike the two are, by column, if they are let through.</param>
    public bool Lets(ReadOnlySpan<int> one, ReadOnlySpan<int> other, out ulong levels)
    {
        levels = 0;
        if (comparer.MayCross(one, other))
        {
            levels = comparer.Levels(one, other);
            return true;
        }

        // Begins with the most that the pair can come to, and takes away as columns turn out less alike.
        var odds = prior;
        for (var c = 0; c < order.Length; c++)
            if (one[c] == other[c])
                odds +=
                    one[c] is 0 ? 0
                    : one[c] < worth[c].Length ? worth[c][one[c]]
                    : later[c];
            else if (one[c] is not 0 && other[c] is not 0)
                odds += most[c];
        foreach (var c in order)
        {
            if (odds < least)
                return false;
            if (one[c] is 0 || other[c] is 0)
                continue;
            var level = one[c] == other[c] ? Likeness.Same : comparer.Near(c, one[c], other[c]);
            levels |= (ulong)level << (4 * c);
            if (level is not Likeness.Same)
                odds += by[(c * 16) + (int)level] - most[c];
        }

        levels = comparer.WithoutDoubtful(levels, one, other);
        return odds >= least;
    }

    private static int Cost(Meaning meaning) =>
        meaning switch
        {
            Meaning.Sex => 0,
            Meaning.Identifier or Meaning.NhsNumber or Meaning.BirthDate => 1,
            Meaning.Postcode => 2,
            Meaning.FamilyName or Meaning.GivenName => 3,
            Meaning.Address => 5,
            _ => 4,
        };
}
