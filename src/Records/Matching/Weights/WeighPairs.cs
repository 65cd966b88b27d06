using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Weights;

/// <summary>Weighs every pair that stands in one block and keeps those worth keeping.</summary>
internal sealed class WeighPairs
{
    // So many records of an order are weighed at a time by one processor.
    private const int Part = 32768;

    // Memory is asked for so many records before it is needed: a record first, then what is known of each of its values.
    private const int Ahead = 40;
    private const int Soon = 16;

    private readonly IReadOnlyList<int[]> orders;
    private readonly Packed packed;
    private readonly Sieve sieve;
    private readonly Weighing weighing;
    private readonly long[] byRule;
    private readonly List<Pair> kept = [];
    private readonly List<ushort> ruleOf = [];
    private uint[] rows = new uint[64];

    private WeighPairs(Weighing weighing, IReadOnlyList<int[]> orders, Packed packed, Sieve sieve)
    {
        (this.weighing, this.orders, this.packed, this.sieve) = (weighing, orders, packed, sieve);
        byRule = new long[orders.Count];
    }

    /// <param name="orders">For each rule its records, block by block.</param>
    /// <returns>The pairs kept, in no order; for each the rule that brought it; and for each rule how many pairs it was the first to bring together.</returns>
    public static (List<Pair> Kept, List<ushort> RuleOf, long[] ByRule) Run(
        Weighing weighing,
        IReadOnlyList<int[]> orders,
        Packed packed,
        CancellationToken stop = default
    )
    {
        var sieve = new Sieve(weighing.Table, weighing.Comparer, weighing.Scorer, Weighing.Forgotten);
        var all = new ConcurrentBag<WeighPairs>();
        Parallel.ForEach(
            Partitioner.Create(Parts(orders), loadBalance: true),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
            () => new WeighPairs(weighing, orders, packed, sieve),
            (part, _, mine) =>
            {
                mine.Weigh(part.Rule, part.From, part.To);
                return mine;
            },
            all.Add
        );
        var kept = new List<Pair>(all.Sum(part => part.kept.Count));
        var ruleOf = new List<ushort>(kept.Capacity);
        foreach (var part in all)
        {
            kept.AddRange(part.kept);
            ruleOf.AddRange(part.ruleOf);
        }

        return (kept, ruleOf, [.. orders.Select((_, rule) => all.Sum(part => part.byRule[rule]))]);
    }

    private static List<(int Rule, int From, int To)> Parts(IReadOnlyList<int[]> orders)
    {
        var parts = new List<(int, int, int)>();
        for (var rule = 0; rule < orders.Count; rule++)
        {
            var order = orders[rule];
            for (var (from, to) = (0, 0); from < order.Length; from = to)
            {
                to = Math.Min(from + Part, order.Length);
                to = to < order.Length ? Blocks.End(order, to - 1) : to;
                parts.Add((rule, from, to));
            }
        }

        return parts;
    }

    private void Weigh(int rule, int from, int to)
    {
        var order = orders[rule];
        for (var (start, end) = (from, 0); start < to; start = end)
        {
            end = Blocks.End(order, start);
            Ask(order, start, end, to);
            var block = order.AsSpan(start, end - start);
            if (rows.Length < block.Length * packed.Width)
                rows = new uint[block.Length * packed.Width * 2];
            for (var i = 0; i < block.Length; i++)
                packed.Row(Record(block[i])).CopyTo(rows.AsSpan(i * packed.Width));
            for (var i = 0; i < block.Length; i++)
            for (var j = i + 1; j < block.Length; j++)
                if (Meeting.IsFirst(Row(i), Row(j), rule))
                {
                    byRule[rule]++;
                    if (!weighing.Keeps(sieve, Record(block[i]), block[j], Cells(i), Cells(j), out var pair))
                        continue;
                    ruleOf.Add((ushort)rule);
                    kept.Add(pair);
                }
        }
    }

    private ReadOnlySpan<uint> Row(int place) => rows.AsSpan(place * packed.Width, packed.Width);

    private ReadOnlySpan<int> Cells(int place) => MemoryMarshal.Cast<uint, int>(Row(place)[packed.Values..]);

    private void Ask(int[] order, int start, int end, int to)
    {
        for (var at = start; at < end; at++)
        {
            if (at + Ahead < to)
                packed.Fetch(Record(order[at + Ahead]));
            if (at + Soon < to)
                sieve.Soon(packed.Row(Record(order[at + Soon]))[packed.Values..]);
        }
    }

    private static int Record(int entry) => entry < 0 ? ~entry : entry;
}
