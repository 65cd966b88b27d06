using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Records in blocks by rule: those of one block are compared with each other, each pair once.</summary>
internal sealed class Blocks
{
    private readonly uint[][] keys;
    private readonly int[][] orders;

    /// <param name="largest">A larger block is parted by further features, as each rule says.</param>
    public static Blocks By(
        IReadOnlyList<Rule> rules,
        PersonTable table,
        Fingerprints fingerprints,
        int largest,
        CancellationToken stop = default
    ) => new(table, [.. rules.Select(rule => new Parting(table, rule, fingerprints))], largest, settled: false, stop);

    /// <summary>With the keys that are settled, however large a block is.</summary>
    public static Blocks By(IReadOnlyList<Parting> partings, PersonTable table) =>
        new(table, partings, int.MaxValue, settled: true, default);

    private Blocks(
        PersonTable table,
        IReadOnlyList<Parting> partings,
        int largest,
        bool settled,
        CancellationToken stop
    )
    {
        (Partings, keys, orders) = (partings, new uint[partings.Count][], new int[partings.Count][]);
        var pairs = new long[partings.Count];
        Parallel.For(
            0,
            partings.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
            () => new Order(table, largest),
            (r, _, order) =>
            {
                (keys[r], orders[r], pairs[r]) = order.Run(partings[r], settled);
                return order;
            },
            _ => { }
        );
        Most = pairs.Sum();
    }

    /// <summary>How records get their keys under each rule.</summary>
    public IReadOnlyList<Parting> Partings { get; }

    /// <summary>No more pairs than this are brought together; less, as one pair may meet under several rules.</summary>
    public long Most { get; }

    /// <summary>For each record its key: odd, save where the rule does not speak of it; that is even, and no other's.</summary>
    public uint[] Keys(int rule) => keys[rule];

    /// <summary>The records of a rule, block by block; the first of each block as its complement.</summary>
    public int[] Order(int rule) => orders[rule];

    /// <summary>Where the block that begins at a place of an order ends.</summary>
    public static int End(int[] order, int start)
    {
        var end = start + 1;
        while (end < order.Length && order[end] >= 0)
            end++;
        return end;
    }
}
