using System.Collections;
using Headwater.Intake.Submissions;

namespace Headwater.Intake.Drafts;

/// <summary>Very many sayings, in chunks that are never copied.</summary>
internal sealed class SayingList : IReadOnlyList<Saying>
{
    private const int Bits = 12;
    private const int ChunkSize = 1 << Bits;

    private readonly List<Saying[]> chunks = [];

    public int Count { get; private set; }

    public Saying this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return chunks[index >> Bits][index & (ChunkSize - 1)];
        }
    }

    public void Add(in Saying saying)
    {
        if (Count == chunks.Count * ChunkSize)
            chunks.Add(new Saying[ChunkSize]);
        chunks[^1][Count++ & (ChunkSize - 1)] = saying;
    }

    public IEnumerator<Saying> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
