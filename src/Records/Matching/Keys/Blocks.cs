using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Records in blocks by rule: those of one block are compared with each other, each pair once.</summary>
internal sealed class Blocks
{
    private readonly PersonTable table;
    private readonly int width;

    // For each record the key of each rule, in the order of the rules. A record that a rule does not speak of has a key of its own.
    private readonly uint[] keys;
    private readonly int[][] orders;

    public Blocks(PersonTable table, IReadOnlyList<Rule> rules, int largest)
    {
        (Rules, this.table) = (rules, table);
        Count = table.Count;
        width = (rules.Count + 7) / 8 * 8;
        keys = new uint[(long)table.Count * width];
        orders = new int[rules.Count][];
        Parallel.For(
            0,
            (table.Count + 65535) / 65536,
            part =>
            {
                for (var i = part * 65536; i < Math.Min(table.Count, (part + 1) * 65536); i++)
                {
                    var row = keys.AsSpan((int)((long)i * width), width);
                    var values = table.Row(i);
                    // No key: one of its own, spread over all numbers.
                    for (var r = 0; r < width; r++)
                        row[r] =
                            r < rules.Count && Of(rules[r], values) is not 0 and var key
                                ? key
                                : ((uint)i << 1) * 2654435761u;
                }
            }
        );
        Parallel.For(
            0,
            rules.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            r => orders[r] = Order(table, rules[r], r, largest)
        );
        Most = Enumerable.Range(0, rules.Count).Sum(r => Pairs(r));
    }

    public IReadOnlyList<Rule> Rules { get; }

    public int Count { get; }

    /// <summary>No more pairs than this are brought together; less, as one pair may meet under several rules.</summary>
    public long Most { get; }

    /// <summary>Calls for each pair that some rule brings together, under the first rule that does.</summary>
    /// <param name="oneIn">Only one block in so many is looked at, always the same ones.</param>
    /// <returns>Those that were called, each for a part of the pairs.</returns>
    public IReadOnlyCollection<T> Each<T>(Func<T> open, uint oneIn = 1)
        where T : IPairs
    {
        var called = new ConcurrentBag<T>();
        var parts = new List<(int Rule, int From, int To)>();
        for (var r = 0; r < Rules.Count; r++)
        for (var from = 0; from < orders[r].Length; )
        {
            var to = Math.Min(from + 65536, orders[r].Length);
            while (to < orders[r].Length && Key(orders[r][to], r) == Key(orders[r][to - 1], r))
                to++;
            parts.Add((r, from, to));
            from = to;
        }

        Parallel.ForEach(
            Partitioner.Create(parts, loadBalance: true),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => open(),
            (part, _, visit) =>
            {
                Walk(part.Rule, part.From, part.To, visit, oneIn);
                return visit;
            },
            called.Add
        );
        return called;
    }

    private void Walk<T>(int rule, int from, int to, T visit, uint oneIn)
        where T : IPairs
    {
        const int Ahead = 40;
        const int Soon = 16;
        var order = orders[rule];
        var rows = new uint[64 * width];
        for (var start = from; start < to; )
        {
            var key = Key(order[start], rule);
            var end = start + 1;
            while (end < to && Key(order[end], rule) == key)
                end++;
            var size = end - start;
            if (oneIn is 1)
                for (var at = start; at < end; at++)
                {
                    if (at + Ahead < to)
                        Fetch(order[at + Ahead]);
                    if (at + Soon < to)
                        visit.Soon(order[at + Soon]);
                }

            if (size > 1 && (oneIn is 1 || (key >> 1) % oneIn is 0))
            {
                if (rows.Length < size * width)
                    rows = new uint[size * width * 2];
                for (var i = 0; i < size; i++)
                    keys.AsSpan((int)((long)order[start + i] * width), width).CopyTo(rows.AsSpan(i * width));
                var members = order.AsSpan(start, size);
                visit.Open(members, rule);
                for (var i = 0; i < size; i++)
                for (var j = i + 1; j < size; j++)
                    if (Met(rows.AsSpan(i * width, width), rows.AsSpan(j * width, width), rule))
                        visit.Pair(i, j);
            }

            start = end;
        }
    }

    // Asks for a record's memory before it is needed: it stands anywhere, and waiting for it takes longer than comparing.
    private unsafe void Fetch(int record)
    {
        if (!Sse.IsSupported)
            return;
        fixed (uint* row = &keys[(long)record * width])
        {
            Sse.Prefetch0(row);
            Sse.Prefetch0(row + 16);
        }

        table.Fetch(record);
    }

    // Whether this rule is the first that brings the two together.
    private static bool Met(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, int rule)
    {
        ref var l = ref MemoryMarshal.GetReference(left);
        ref var r = ref MemoryMarshal.GetReference(right);
        for (var at = 0; at <= rule; at += 8)
        {
            var same = Vector256
                .Equals(Vector256.LoadUnsafe(ref l, (nuint)at), Vector256.LoadUnsafe(ref r, (nuint)at))
                .ExtractMostSignificantBits();
            if (same is not 0)
                return at + BitOperations.TrailingZeroCount(same) == rule;
        }

        return false;
    }

    private long Pairs(int rule)
    {
        var (pairs, order) = (0L, orders[rule]);
        for (var start = 0; start < order.Length; )
        {
            var end = start + 1;
            while (end < order.Length && Key(order[end], rule) == Key(order[start], rule))
                end++;
            pairs += (end - start) * (end - start - 1L) / 2;
            start = end;
        }

        return pairs;
    }

    private uint Key(int record, int rule) => keys[((long)record * width) + rule];

    private int[] Order(PersonTable table, Rule rule, int place, int largest)
    {
        var entries = new ulong[table.Count];
        var count = 0;
        for (var i = 0; i < table.Count; i++)
        {
            var key = Key(i, place);
            // Keys of one's own are even.
            if ((key & 1) is not 0)
                entries[count++] = (ulong)key << 32 | (uint)i;
        }

        var sorted = Sort(entries, count);
        var order = new List<int>(count);
        Thin(table, rule, place, sorted, 0, largest, order);
        return [.. order];
    }

    // Blocks that are too large are parted by a further feature, and again, and at last by their order.
    private void Thin(
        PersonTable table,
        Rule rule,
        int place,
        ReadOnlySpan<ulong> sorted,
        int depth,
        int largest,
        List<int> order
    )
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
                        ? Feature.Mix(key, Code(rule.Thinning[depth], table.Row(record)))
                        : Feature.Mix(key, (uint)(i / largest));
                keys[((long)record * width) + place] = second;
                parted[i] = (ulong)second << 32 | (uint)record;
            }

            if (depth < rule.Thinning.Count)
            {
                Array.Sort(parted);
                Thin(table, rule, place, parted, depth + 1, largest, order);
            }
            else
            {
                foreach (var entry in parted)
                    order.Add((int)(uint)entry);
            }
        }
    }

    private static uint Code(Feature feature, ReadOnlySpan<int> row) => feature.Codes[row[feature.Column]];

    private static uint Of(Rule rule, ReadOnlySpan<int> row)
    {
        if (rule.Features.Count is 0)
            return 1;
        var first = Code(rule.Features[0], row);
        if (first is 0)
            return 0;
        if (rule.Features.Count is 1)
            return Feature.Mix(first, 0);
        var second = Code(rule.Features[1], row);
        if (second is 0)
            return 0;
        return rule.Unordered && second < first ? Feature.Mix(second, first) : Feature.Mix(first, second);
    }

    // By the upper half, least digit first.
    private static ulong[] Sort(ulong[] entries, int count)
    {
        if (count < 4096)
        {
            Array.Sort(entries, 0, count);
            return entries[..count];
        }

        var (from, to) = (entries, new ulong[count]);
        Span<int> counts = stackalloc int[2048];
        for (var shift = 32; shift < 64; shift += 11)
        {
            counts.Clear();
            for (var i = 0; i < count; i++)
                counts[(int)(from[i] >> shift) & 2047]++;
            var sum = 0;
            for (var digit = 0; digit < 2048; digit++)
                (counts[digit], sum) = (sum, sum + counts[digit]);
            for (var i = 0; i < count; i++)
                to[counts[(int)(from[i] >> shift) & 2047]++] = from[i];
            (from, to) = (to, from);
        }

        return from[..count];
    }
}

/// <summary>What is done with pairs.</summary>
internal interface IPairs
{
    /// <summary>A block begins; pairs are told by places in it, until the next.</summary>
    void Open(ReadOnlySpan<int> records, int rule);

    void Pair(int left, int right);

    /// <summary>This record will be compared in a moment.</summary>
    void Soon(int record);
}
