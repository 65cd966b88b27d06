using System.Collections;
using Headwater.Intake.Submissions;

namespace Headwater.Intake.Entries;

/// <summary>Millions of drafts in blocks: growing never copies what is there.</summary>
internal sealed class Drafts : IReadOnlyList<DraftEntry>
{
    private const int BlockBits = 14;
    private const int BlockSize = 1 << BlockBits;

    private readonly List<DraftEntry[]> blocks = [];

    public int Count { get; private set; }

    public DraftEntry this[int index] => blocks[index >> BlockBits][index & (BlockSize - 1)];

    public void Add(DraftEntry draft)
    {
        if (Count >> BlockBits == blocks.Count)
            blocks.Add(new DraftEntry[BlockSize]);
        blocks[Count >> BlockBits][Count & (BlockSize - 1)] = draft;
        Count++;
    }

    public IEnumerator<DraftEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
