using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Weights;

/// <summary>Takes down pairs to learn from.</summary>
internal sealed class SamplePairs : IPairs
{
    private int[] members = [];
    private readonly long[] byRule = new long[64];

    public List<(int, int)> Pairs { get; } = [];

    public long Seen { get; private set; }

    public IReadOnlyList<long> ByRule => byRule;

    private int rule;

    public void Open(ReadOnlySpan<int> records, int rule)
    {
        members = records.ToArray();
        this.rule = rule;
    }

    public void Soon(int record) { }

    public void Pair(int left, int right)
    {
        Seen++;
        byRule[rule]++;
        var (a, b) = (members[left], members[right]);
        if (a > b)
            (a, b) = (b, a);
        Pairs.Add((a, b));
    }
}
