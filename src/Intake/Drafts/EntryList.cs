using System.Collections;
using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Intake.Drafts;

/// <summary>Very many draft entries in forty bytes each, in chunks that are handed on, never copied.</summary>
internal sealed class EntryList : IReadOnlyList<DraftEntry>
{
    private const int Bits = 10;
    private const int ChunkSize = 1 << Bits;

    private readonly List<Packed[]> chunks = [];
    private readonly List<int> firsts = [];
    private int inLast = ChunkSize;

    public int Count { get; private set; }

    public DraftEntry this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var chunk = Chunk(index);
            return chunks[chunk][index - firsts[chunk]].Open();
        }
    }

    public void Add(int person, in Entry entry, string? facts)
    {
        if (inLast == ChunkSize)
        {
            chunks.Add(new Packed[ChunkSize]);
            firsts.Add(Count);
            inLast = 0;
        }

        chunks[^1][inLast++] = new Packed(person, entry, facts);
        Count++;
    }

    /// <summary>Takes over another list's entries; the other is not used again.</summary>
    /// <param name="placeOf">For each of the other's people the place among ours.</param>
    public void Take(EntryList other, IReadOnlyList<int> placeOf)
    {
        for (var i = 0; i < other.chunks.Count; i++)
        {
            var chunk = other.chunks[i];
            var length = (i + 1 < other.chunks.Count ? other.firsts[i + 1] : other.Count) - other.firsts[i];
            for (var j = 0; j < length; j++)
                chunk[j].Person = placeOf[chunk[j].Person];
            if (length < ChunkSize)
                Array.Resize(ref chunk, length);
            chunks.Add(chunk);
            firsts.Add(Count);
            Count += length;
        }

        inLast = ChunkSize;
    }

    public IEnumerator<DraftEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Chunks are full but for the last of each file: the right one is at, or after, where it would be were all full.
    private int Chunk(int index)
    {
        var (low, high) = (index >> Bits, firsts.Count - 1);
        if (low > high)
            low = high;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (firsts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private struct Packed(int person, in Entry entry, string? facts)
    {
        private const int None = int.MinValue;

        public int Person = person;
        private readonly int kindAndOn = ((int)entry.Kind << 24) | entry.On.DayNumber;
        private readonly int until = entry.Until?.DayNumber ?? None;
        private readonly float amount = (float)(entry.Amount ?? double.NaN);
        private readonly int file = entry.File;
        private readonly int line = entry.Line;
        private readonly string? code = entry.Code;
        private readonly string? facts = facts;

        public readonly DraftEntry Open() =>
            new(
                Person,
                new Entry(
                    (Kind)(kindAndOn >>> 24),
                    DateOnly.FromDayNumber(kindAndOn & 0xFFFFFF),
                    until == None ? null : DateOnly.FromDayNumber(until),
                    code,
                    float.IsNaN(amount) ? null : amount,
                    file,
                    line
                ),
                facts
            );
    }
}
