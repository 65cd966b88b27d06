using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Weights;

/// <summary>Weighs every pair and keeps those worth keeping.</summary>
internal sealed class WeighPairs(PersonTable table, Comparer comparer, Scorer scorer, float least) : IPairs
{
    private readonly int width = table.Columns.Count;
    private int[] members = new int[64];
    private int[] rows = [];

    public List<Pair> Kept { get; } = [];

    public long Weighed { get; private set; }

    public void Open(ReadOnlySpan<int> records, int rule)
    {
        if (members.Length < records.Length)
            members = new int[records.Length * 2];
        if (rows.Length < records.Length * width)
            rows = new int[records.Length * width * 2];
        records.CopyTo(members);
        for (var i = 0; i < records.Length; i++)
            table.Row(records[i]).CopyTo(rows.AsSpan(i * width));
    }

    public void Pair(int left, int right)
    {
        Weighed++;
        var one = rows.AsSpan(left * width, width);
        var other = rows.AsSpan(right * width, width);
        var levels = comparer.Levels(one, other);
        var odds = scorer.Odds(levels, one, other, least);
        if (odds < least)
            return;
        var (a, b) = (members[left], members[right]);
        Kept.Add(a < b ? new Pair(a, b, levels, odds) : new Pair(b, a, levels, odds));
    }
}
