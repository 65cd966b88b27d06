using System.Collections.Concurrent;

namespace Headwater.Records.Matching.Keys;

/// <summary>A pair to learn from.</summary>
/// <param name="Rules">Which rules bring the two together: a bit each, those after the 64th left out.</param>
internal readonly record struct SamplePair(int Left, int Right, ulong Rules);

/// <summary>Takes the pairs of some blocks to learn from, each pair as likely as any other.</summary>
internal static class SamplePairs
{
    // Of a block of more records single pairs are chosen: there are few such blocks, and one may hold most of all pairs.
    private const int Large = 64;

    /// <param name="oneIn">One block in so many is looked at, chosen by its key; of a large block one pair in so many, chosen by what the two records hold.</param>
    /// <returns>Each pair once, in the order of the records.</returns>
    public static SamplePair[] Of(Blocks blocks, Fingerprints fingerprints, uint oneIn)
    {
        var found = new ConcurrentBag<List<SamplePair>>();
        Parallel.For(0, blocks.Partings.Count, rule => found.Add(Of(blocks, fingerprints, rule, oneIn)));
        var pairs = found.SelectMany(pair => pair).ToArray();
        Array.Sort([.. pairs.Select(pair => ((ulong)pair.Left << 32) | (uint)pair.Right)], pairs);
        return pairs;
    }

    // A pair counts under the first rule that brings it together; so it is not likelier for meeting often.
    private static List<SamplePair> Of(Blocks blocks, Fingerprints fingerprints, int rule, uint oneIn)
    {
        var (order, keys) = (blocks.Order(rule), blocks.Keys(rule));
        var all = Enumerable.Range(0, blocks.Partings.Count).Select(blocks.Keys).ToArray();
        var pairs = new List<SamplePair>();
        for (var (start, end) = (0, 0); start < order.Length; start = end)
        {
            end = Blocks.End(order, start);
            var large = end - start > Large;
            if (!large && !Chosen(keys[~order[start]]))
                continue;
            var block = order[start..end];
            block[0] = ~block[0];
            uint[] prints = large ? [.. block.Select(fingerprints.Of)] : [];
            for (var i = 0; i < block.Length; i++)
            for (var j = i + 1; j < block.Length; j++)
                if (
                    (!large || Chosen(prints[i] ^ prints[j]))
                    && Shared(all, rule, block[i], block[j]) is not 0 and var shared
                )
                    pairs.Add(new(Math.Min(block[i], block[j]), Math.Max(block[i], block[j]), shared));
        }

        return pairs;

        bool Chosen(uint code) => (Feature.Mix(code, (uint)rule) >> 1) % oneIn is 0;
    }

    // Nothing where an earlier rule brings them together.
    private static ulong Shared(uint[][] keys, int rule, int one, int other)
    {
        for (var r = 0; r < rule; r++)
            if (keys[r][one] == keys[r][other])
                return 0;
        var shared = 0UL;
        for (var r = rule; r < Math.Min(keys.Length, 64); r++)
            if (keys[r][one] == keys[r][other])
                shared |= 1UL << r;
        return shared is 0 ? 1UL << 63 : shared;
    }
}
