namespace Headwater.Records.Matching.Keys;

/// <summary>What is done with pairs.</summary>
internal interface IPairs
{
    /// <summary>A block begins; pairs are told by places in it, until the next.</summary>
    void Open(ReadOnlySpan<int> records, int rule);

    void Pair(int left, int right);

    /// <summary>This record will be compared in a moment.</summary>
    void Soon(int record);
}
