using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Weights;

/// <summary>Takes down pairs to learn from.</summary>
internal sealed class SamplePairs : IPairs
{
    private int[] members = [];

    public List<(int Left, int Right)> Pairs { get; } = [];

    public void Open(ReadOnlySpan<int> records, int rule) => members = records.ToArray();

    public void Soon(int record) { }

    public void Pair(int left, int right)
    {
        var (one, other) = (members[left], members[right]);
        Pairs.Add(one < other ? (one, other) : (other, one));
    }
}
