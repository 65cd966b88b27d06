using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Records in blocks by rule: those of one block are compared with each other, each pair once.</summary>
internal sealed class Blocks
{
    private const int Part = 65536;

    // Memory is asked for so many records before it is needed: keys and values first, then what is known of each value.
    private const int Ahead = 40;
    private const int Soon = 16;

    private readonly PersonTable table;
    private readonly KeyTable keys;
    private readonly int[][] orders;

    /// <param name="largest">A larger block is parted by further features, as each rule says.</param>
    public Blocks(PersonTable table, IReadOnlyList<Rule> rules, int largest, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        (Rules, this.table, keys) = (rules, table, new KeyTable(table, rules));
        orders = new int[rules.Count][];
        Parallel.For(
            0,
            rules.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
            r => orders[r] = new Order(table, keys, rules[r], r, largest).Run()
        );
        Most = Enumerable.Range(0, rules.Count).Sum(Pairs);
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>No more pairs than this are brought together; less, as one pair may meet under several rules.</summary>
    public long Most { get; }

    /// <summary>Calls for each pair that some rule brings together, under the first rule that does.</summary>
    /// <param name="oneIn">Only one pair in so many is looked at, about, and always the same ones.</param>
    /// <returns>Those that were called, each for a part of the pairs.</returns>
    public IReadOnlyCollection<T> Each<T>(Func<T> open, uint oneIn = 1, CancellationToken stop = default)
        where T : IPairs
    {
        var called = new ConcurrentBag<T>();
        var parts = new List<(int Rule, int From, int To)>();
        for (var r = 0; r < Rules.Count; r++)
        for (var from = 0; from < orders[r].Length; )
        {
            var to = Math.Min(from + Part, orders[r].Length);
            while (to < orders[r].Length && keys[orders[r][to], r] == keys[orders[r][to - 1], r])
                to++;
            parts.Add((r, from, to));
            from = to;
        }

        Parallel.ForEach(
            Partitioner.Create(parts, loadBalance: true),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
            () => open(),
            (part, _, visit) =>
            {
                Walk(part.Rule, part.From, part.To, visit, oneIn, stop);
                return visit;
            },
            called.Add
        );
        return called;
    }

    private void Walk<T>(int rule, int from, int to, T visit, uint oneIn, CancellationToken stop)
        where T : IPairs
    {
        var (order, width) = (orders[rule], keys.Width);
        var rows = new uint[64 * width];
        for (var start = from; start < to; )
        {
            var end = End(rule, start);
            for (var at = start; at < end; at++)
            {
                if (at + Ahead < to)
                {
                    keys.Fetch(order[at + Ahead]);
                    table.Fetch(order[at + Ahead]);
                }

                if (at + Soon < to && oneIn is 1)
                    visit.Soon(order[at + Soon]);
            }

            var block = order.AsSpan(start, end - start);
            if (rows.Length < block.Length * width)
                rows = new uint[block.Length * width * 2];
            for (var i = 0; i < block.Length; i++)
                keys.Row(block[i]).CopyTo(rows.AsSpan(i * width));
            visit.Open(block, rule);
            for (var i = 0; i < block.Length; i++)
            {
                if (i % 64 is 0)
                    stop.ThrowIfCancellationRequested();
                if (oneIn > 1 && (Feature.Mix((uint)block[i], (uint)rule) >> 1) % oneIn is not 0)
                    continue;
                for (var j = i + 1; j < block.Length; j++)
                    if (Met(rows.AsSpan(i * width, width), rows.AsSpan(j * width, width), rule))
                        visit.Pair(i, j);
            }

            start = end;
        }
    }

    private int End(int rule, int start)
    {
        var order = orders[rule];
        var (key, end) = (keys[order[start], rule], start + 1);
        while (end < order.Length && keys[order[end], rule] == key)
            end++;
        return end;
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
        var pairs = 0L;
        for (var (start, end) = (0, 0); start < orders[rule].Length; start = end)
        {
            end = End(rule, start);
            pairs += (end - start) * (end - start - 1L) / 2;
        }

        return pairs;
    }
}
