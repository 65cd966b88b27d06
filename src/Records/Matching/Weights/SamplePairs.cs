using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Weights;

/// <summary>Takes one in so many pairs, by a number worked out from the two records, so that it is always the same.</summary>
internal sealed class SamplePairs(uint oneIn) : IPairs
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

    public void Pair(int left, int right)
    {
        Seen++;
        byRule[rule]++;
        var (a, b) = (members[left], members[right]);
        if (a > b)
            (a, b) = (b, a);
        if ((Feature.Mix((uint)a, (uint)b) >> 1) % oneIn is 0)
            Pairs.Add((a, b));
    }
}
