using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Puts records of one rule in the order of their keys, so that those of one block stand together.</summary>
/// <param name="place">Which rule of the table of keys it is.</param>
/// <param name="largest">A block may hold so many records.</param>
internal sealed class Order(PersonTable table, KeyTable keys, Rule rule, int place, int largest)
{
    private readonly List<int> order = [];

    /// <summary>The records that share their key with another, block by block. Keys of blocks that were too large are changed.</summary>
    public int[] Run()
    {
        var (entries, count) = (new ulong[table.Count], 0);
        for (var i = 0; i < table.Count; i++)
            if (keys[i, place] is var key && (key & 1) is not 0)
                entries[count++] = ((ulong)key << 32) | (uint)i;
        Thin(ByKey.Sort(entries, count), depth: 0);
        return [.. order];
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
            {
                foreach (var entry in block)
                    order.Add((int)(uint)entry);
                continue;
            }

            var parted = new ulong[block.Length];
            for (var i = 0; i < block.Length; i++)
            {
                var record = (int)(uint)block[i];
                var second =
                    depth < rule.Thinning.Count
                        ? Feature.Mix(key, rule.Thinning[depth].Of(table.Row(record)))
                        : Feature.Mix(key, (uint)(i / largest));
                keys[record, place] = second;
                parted[i] = (ulong)second << 32 | (uint)record;
            }

            if (depth < rule.Thinning.Count)
            {
                Array.Sort(parted);
                Thin(parted, depth + 1);
            }
            else
            {
                foreach (var entry in parted)
                    order.Add((int)(uint)entry);
            }
        }
    }
}
