using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Weights;

/// <summary>Weighs every pair and keeps those worth keeping.</summary>
internal sealed class WeighPairs(PersonTable table, Comparer comparer, Scorer scorer, int rules, float least) : IPairs
{
    private readonly int width = table.Columns.Count;
    private int[] members = new int[64];
    private int[] rows = [];

    // In the order in which columns are compared: those first that are compared fastest.
    private readonly int[] order =
    [
        .. Enumerable.Range(0, table.Columns.Count).OrderBy(c => Cost(table.Columns[c].Meaning)),
    ];
    private readonly float[][] worth = scorer.Worth;
    private readonly float[] most = [.. table.Columns.Select((_, c) => Near.Max(level => scorer.AtMost(c, level)))];
    private readonly float[] by =
    [
        .. table.Columns.SelectMany(
            (_, c) =>
                Enumerable
                    .Range(0, 16)
                    .Select(level => level <= (int)Likeness.Different ? scorer.AtMost(c, (Likeness)level) : 0)
        ),
    ];
    private readonly float prior = scorer.Prior;

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

    public List<Pair> Kept { get; } = [];

    // For each of these the rule that brought it.
    private readonly List<ushort> ruleOf = [];

    /// <summary>For each rule the pairs that it was the first to bring together.</summary>
    public long[] ByRule { get; } = new long[rules];

    private int rule;

    /// <summary>What each rule was worth, now that it is known who is who.</summary>
    /// <param name="of">For each record the place of the first record of the same person.</param>
    public static IReadOnlyList<RuleWorth> Worth(
        IReadOnlyCollection<WeighPairs> all,
        IReadOnlyList<Rule> rules,
        int[] of
    )
    {
        var joins = new long[rules.Count];
        foreach (var part in all)
            for (var k = 0; k < part.Kept.Count; k++)
                if (of[part.Kept[k].Left] == of[part.Kept[k].Right])
                    joins[part.ruleOf[k]]++;
        return [.. rules.Select((rule, r) => new RuleWorth(rule.Words, all.Sum(part => part.ByRule[r]), joins[r]))];
    }

    public void Open(ReadOnlySpan<int> records, int rule)
    {
        this.rule = rule;
        if (members.Length < records.Length)
            members = new int[records.Length * 2];
        if (rows.Length < records.Length * width)
            rows = new int[records.Length * width * 2];
        records.CopyTo(members);
        for (var i = 0; i < records.Length; i++)
            table.Row(records[i]).CopyTo(rows.AsSpan(i * width));
    }

    public void Soon(int record)
    {
        var row = table.Row(record);
        for (var c = 0; c < row.Length; c++)
            if (row[c] is not 0 and var value)
            {
                Memory.Fetch(worth[c], value);
                comparer.Soon(c, value);
            }
    }

    public void Pair(int left, int right)
    {
        ByRule[rule]++;
        var one = rows.AsSpan(left * width, width);
        var other = rows.AsSpan(right * width, width);
        if (!Worthwhile(one, other, out var levels))
            return;
        var odds = scorer.Odds(levels, one, other, least);
        if (odds < least || comparer.Exclude(levels, one, other))
            return;
        var (a, b) = (members[left], members[right]);
        ruleOf.Add((ushort)rule);
        Kept.Add(a < b ? new Pair(a, b, levels, odds, odds) : new Pair(b, a, levels, odds, odds));
    }

    // Begins with the most that the pair can come to, and takes away as columns turn out less alike; most pairs fall early.
    private bool Worthwhile(ReadOnlySpan<int> one, ReadOnlySpan<int> other, out ulong levels)
    {
        levels = 0;
        if (comparer.MayCross(one, other))
        {
            levels = comparer.Levels(one, other);
            return true;
        }

        var odds = prior;
        for (var c = 0; c < one.Length; c++)
            if (one[c] == other[c])
                odds += one[c] is 0 ? 0 : worth[c][one[c]];
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

        return odds >= least;
    }

    private static int Cost(Meaning meaning) =>
        meaning switch
        {
            Meaning.Sex => 0,
            Meaning.BirthDate => 1,
            Meaning.Postcode => 2,
            Meaning.FamilyName or Meaning.GivenName => 3,
            Meaning.Address => 5,
            _ => 4,
        };
}
