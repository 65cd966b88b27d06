using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Keys;

/// <summary>Puts records in the order of one rule's keys, so that those of one block stand together.</summary>
/// <param name="keys">The key of each record; those of blocks that were too large are changed.</param>
/// <param name="largest">A block may hold so many records.</param>
internal sealed class Order(PersonTable table, uint[] keys, Rule rule, int largest)
{
    // Memory is asked for so many records before it is needed.
    private const int Ahead = 16;

    private int[] order = [];
    private int count;

    /// <summary>How many pairs stand in one block.</summary>
    public long Pairs { get; private set; }

    /// <summary>The records that share their key with another, block by block; the first of each block as its complement.</summary>
    public int[] Run()
    {
        var (entries, known) = (new ulong[keys.Length], 0);
        for (var i = 0; i < keys.Length; i++)
            if (keys[i] is var key && (key & 1) is not 0)
                entries[known++] = ((ulong)key << 32) | (uint)i;
        order = new int[known];
        Thin(ByKey.Sort(entries, known), depth: 0);
        Array.Resize(ref order, count);
        return order;
    }

    // Blocks that are too large are parted by a further feature, and again, and at last by their order.
    private void Thin(ReadOnlySpan<ulong> sorted, int depth)
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
            else if (depth < rule.Thinning.Count)
                Thin(Part(block, key, depth), depth + 1);
            else
                for (var from = 0; from < block.Length; from += largest)
                    Take(Again(block[from..Math.Min(from + largest, block.Length)], key, from));
        }
    }

    private ulong[] Part(ReadOnlySpan<ulong> block, uint key, int depth)
    {
        var parted = new ulong[block.Length];
        for (var i = 0; i < block.Length; i++)
        {
            if (i + Ahead < block.Length)
            {
                table.Fetch((int)(uint)block[i + Ahead]);
                Memory.Fetch(keys, (int)(uint)block[i + Ahead]);
            }

            var record = (int)(uint)block[i];
            keys[record] = Feature.Mix(key, rule.Thinning[depth].Of(table.Row(record)));
            parted[i] = ((ulong)keys[record] << 32) | (uint)record;
        }

        return ByKey.Sort(parted, parted.Length);
    }

    private ReadOnlySpan<ulong> Again(ReadOnlySpan<ulong> block, uint key, int from)
    {
        foreach (var entry in block)
            keys[(uint)entry] = Feature.Mix(key, (uint)from);
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
        Pairs += block.Length * (block.Length - 1L) / 2;
    }
}
