using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Puts records in the order of a rule's keys, so that those of one block stand together. Its memory is used again for each rule.</summary>
/// <param name="largest">A block may hold so many records.</param>
internal sealed class Order(PersonTable table, int largest)
{
    // Memory is asked for so many records before it is needed.
    private const int Ahead = 16;

    private readonly ulong[] entries = new ulong[table.Count];
    private readonly ulong[] room = new ulong[table.Count];
    private readonly int[] order = new int[table.Count];
    private uint[] keys = [];
    private int count;
    private long pairs;

    /// <param name="settled">Whether it is settled already which keys are parted.</param>
    /// <returns>The key of each record; the records that share theirs with another, block by block, the first of each block as its complement; and how many pairs stand in one block.</returns>
    public (uint[] Keys, int[] Records, long Pairs) Run(Parting parting, bool settled = false)
    {
        (keys, count, pairs) = (new uint[table.Count], 0, 0);
        var known = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = settled ? parting.Key(i) : parting.First(i);
            if ((keys[i] & 1) is not 0)
                entries[known++] = ((ulong)keys[i] << 32) | (uint)i;
        }

        ByKey.Sort(entries.AsSpan(0, known), room);
        Thin(parting, entries.AsSpan(0, known), depth: 0);
        return (keys, order[..count], pairs);
    }

    // Blocks that are too large are parted by a further feature, and again. Records that are alike in all are parted at last by their order.
    private void Thin(Parting parting, Span<ulong> sorted, int depth)
    {
        for (var start = 0; start < sorted.Length; )
        {
            var key = (uint)(sorted[start] >> 32);
            var end = start + 1;
            while (end < sorted.Length && (uint)(sorted[end] >> 32) == key)
                end++;
            var block = sorted[start..end];
            start = end;
            if (block.Length is 1)
                continue;
            if (block.Length <= largest)
                Take(block);
            else if (depth < parting.Deepest)
                Thin(parting, Part(parting, block, key, depth), depth + 1);
            else
                for (var from = 0; from < block.Length; from += largest)
                    Take(Again(block[from..Math.Min(from + largest, block.Length)], key, from));
        }
    }

    private Span<ulong> Part(Parting parting, Span<ulong> block, uint key, int depth)
    {
        parting.Part(key);
        for (var i = 0; i < block.Length; i++)
        {
            if (i + Ahead < block.Length)
            {
                table.Fetch((int)(uint)block[i + Ahead]);
                Memory.Fetch(keys, (int)(uint)block[i + Ahead]);
            }

            var record = (int)(uint)block[i];
            keys[record] = parting.Next(key, record, depth);
            block[i] = ((ulong)keys[record] << 32) | (uint)record;
        }

        ByKey.Sort(block, room);
        return block;
    }

    private ReadOnlySpan<ulong> Again(ReadOnlySpan<ulong> block, uint key, int from)
    {
        foreach (var entry in block)
            keys[(uint)entry] = from is 0 ? key : Feature.Mix(key, (uint)from);
        return block;
    }

    private void Take(ReadOnlySpan<ulong> block)
    {
        if (block.Length < 2)
            return;
        order[count] = ~(int)(uint)block[0];
        for (var i = 1; i < block.Length; i++)
            order[count + i] = (int)(uint)block[i];
        count += block.Length;
        pairs += block.Length * (block.Length - 1L) / 2;
    }
}
