using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Weights;

/// <summary>Compares two records column by column.</summary>
internal sealed class Comparer
{
    // A shared or near value that is rarer than usual counts for more, a near one by half as much.
    private const float Pull = 0.5f;

    private readonly Comparison[] comparisons;
    private readonly Nearest[] nearest;
    private readonly Frequency[] frequencies;
    private readonly int[] bonds;
    private readonly float[] usual;
    private readonly float[] pullAtMost;
    private readonly int given;
    private readonly int family;

    // Of each column of numbers which values are pupil numbers with the right check letter, or NHS numbers with the right digit.
    private readonly (int Column, Each<bool> Valid)[] validNumbers;

    // Of each column of NHS numbers which values have a wrong check digit: that two records share one says nothing.
    private readonly (int Column, Each<bool> Doubtful)[] doubtful;

    /// <param name="kept">What was learnt before of how often values occur; null where these records say it.</param>
    public Comparer(PersonTable table, IReadOnlyList<Comparison> comparisons, Kept? kept = null)
    {
        this.comparisons = [.. comparisons];
        nearest = [.. comparisons.Select(each => new Nearest(each))];
        frequencies = [.. comparisons.Select(each => each.Frequency)];
        bonds = [.. comparisons.Select(each => (int)each.Bond)];
        Usual = [.. comparisons.Select(each => kept?.Usual(each.Column) ?? Mean(each))];
        usual = [.. Usual.Select(mean => (float)mean)];
        pullAtMost = [.. usual.Select((mean, c) => Math.Max(0, Pull * (mean - frequencies[c].LogShare.Min())))];
        given = Array.FindIndex(this.comparisons, each => each.Column.Meaning is Meaning.GivenName);
        family = Array.FindIndex(this.comparisons, each => each.Column.Meaning is Meaning.FamilyName);
        FullNames =
            given < 0 || family < 0 ? null
            : kept?.FullNames is { } names ? names.Of(table, Together(table), given, family)
            : Frequency.Of(Together(table), table.FullNames);
        validNumbers =
        [
            .. Of(Meaning.Identifier, text => Upn.TryParse(text, null, out _)),
            .. Of(Meaning.NhsNumber, text => !PlainNhsNumber.IsDoubtful(text)),
        ];
        doubtful = [.. Of(Meaning.NhsNumber, PlainNhsNumber.IsDoubtful)];

        IEnumerable<(int, Each<bool>)> Of(Meaning meaning, Func<string, bool> told) =>
            Enumerable
                .Range(0, this.comparisons.Length)
                .Where(c => this.comparisons[c].Column.Meaning == meaning)
                .Select(c => (c, this.comparisons[c].Column.Values.Each(told)));
    }

    public int Given => given;

    public int Family => family;

    public IReadOnlyList<Comparison> Comparisons => comparisons;

    /// <summary>How often given and family name occur together; null where there are not both.</summary>
    public Frequency? FullNames { get; }

    public double[] Usual { get; }

    /// <returns>The likeness of each column, four bits each, the first in the lowest.</returns>
    public ulong Levels(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        ulong levels = 0;
        for (var c = 0; c < nearest.Length; c++)
        {
            var (one, other) = (left[c], right[c]);
            var level =
                one is 0 || other is 0 ? Likeness.NotKnown
                : one == other ? Likeness.Same
                : nearest[c].Near(one, other);
            levels |= (ulong)level << (4 * c);
        }

        if (given >= 0 && family >= 0)
            levels = Crossed(levels, left, right);
        return WithoutDoubtful(levels, left, right);
    }

    /// <summary>The same, where two records that share an NHS number with a wrong check digit are not known to share one.</summary>
    public ulong WithoutDoubtful(ulong levels, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        foreach (var (column, wrong) in doubtful)
            if (left[column] == right[column] && left[column] is not 0 and var value && wrong[value])
                levels &= ~(0xFUL << (4 * column));
        return levels;
    }

    public Chances Chances(ulong levels, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        Span<float> sums = stackalloc float[3];
        sums.Clear();
        ulong held = 0;
        for (var c = 0; c < frequencies.Length; c++)
        {
            var level = At(levels, c);
            if (level is Likeness.NotKnown or Likeness.Different)
                continue;
            var (one, other) = (left[c], right[c]);
            if (level is Likeness.Same)
            {
                held |= (ulong)frequencies[c].BandOf(one) << (4 * c);
                sums[bonds[c]] += frequencies[c].ShareOf(one);
            }
            else if (level is Likeness.Crossed && (c == given || c == family))
            {
                // Either of the two may be the one that is written the wrong way round.
                var there = c == given ? family : given;
                sums[bonds[c]] += (Share(c, left[there]) + Share(c, right[there])) / 2;
            }
            else
            {
                sums[bonds[c]] +=
                    Pull * (Math.Max(frequencies[c].ShareOf(one), frequencies[c].ShareOf(other)) - usual[c]);
            }
        }

        var names = 0f;
        if (FullNames is { } full && At(levels, given) is Likeness.Same && At(levels, family) is Likeness.Same)
        {
            var name = left[frequencies.Length];
            held |= (ulong)full.BandOf(name) << 60;
            names =
                full.ShareOf(name)
                - frequencies[given].ShareOf(left[given])
                - frequencies[family].ShareOf(left[family]);
        }

        return new Chances(sums[0], sums[1], sums[2], names, held);
    }

    /// <summary>What the rarity of two values that are near each other adds at most.</summary>
    public float PullAtMost(int column) => pullAtMost[column];

    public void Soon(int column, int value) => nearest[column].Soon(value);

    public Likeness Near(int column, int left, int right) => nearest[column].Near(left, right);

    /// <summary>Whether the names may stand in each other's place, so that all has to be looked at together.</summary>
    public bool MayCross(ReadOnlySpan<int> left, ReadOnlySpan<int> right) =>
        given >= 0
        && family >= 0
        && (
            (left[given] == right[family] && left[given] is not 0)
            || (left[family] == right[given] && left[family] is not 0)
        );

    /// <summary>Whether two records cannot be one person, whatever else agrees: they have two valid pupil numbers, or NHS numbers, that are no slip of each other.</summary>
    public bool Exclude(ulong levels, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        foreach (var (column, valid) in validNumbers)
            if (
                At(levels, column) is Likeness.Alike or Likeness.Different
                && valid[left[column]]
                && valid[right[column]]
            )
                return true;
        return false;
    }

    public static Likeness At(ulong levels, int comparison) => (Likeness)(levels >> (4 * comparison) & 0xF);

    // A name that never stands in this column has no share there; it counts as one.
    private float Share(int column, int value) =>
        frequencies[column].ShareOf(value) is < 0 and var share
            ? share
            : -MathF.Log(comparisons[column].Column.Cells.Length);

    // Given and family name in each other's place; one of the two may be near rather than the same.
    private ulong Crossed(ulong levels, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (left[given] != right[family] && left[family] != right[given])
            return levels;
        if (
            At(levels, given) is Likeness.Same or Likeness.OneOff
            || At(levels, family) is Likeness.Same or Likeness.OneOff
        )
            return levels;
        if (left[given] is 0 || left[family] is 0 || right[given] is 0 || right[family] is 0)
            return levels;
        var (one, another) = left[given] == right[family] ? (left[family], right[given]) : (left[given], right[family]);
        if (one != another && nearest[given].Near(one, another) is not (Likeness.Variant or Likeness.OneOff))
            return levels;
        levels &= ~((0xFUL << (4 * given)) | (0xFUL << (4 * family)));
        return levels | ((ulong)Likeness.Crossed << (4 * given)) | ((ulong)Likeness.Crossed << (4 * family));
    }

    private static int[] Together(PersonTable table)
    {
        var numbers = new int[table.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = table.Row(i)[^1];
        return numbers;
    }

    private static double Mean(Comparison comparison)
    {
        var (sum, known) = (0.0, 0);
        foreach (var value in comparison.Column.Cells)
            if (value is not 0)
                (sum, known) = (sum + comparison.Frequency.LogShare[value], known + 1);
        return known is 0 ? 0 : sum / known;
    }
}
