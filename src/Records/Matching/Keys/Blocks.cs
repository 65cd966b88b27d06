using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Records in blocks by rule: those of one block are compared with each other, each pair once.</summary>
internal sealed class Blocks
{
    private readonly uint[][] keys;
    private readonly int[][] orders;

    /// <param name="largest">A larger block is parted by further features, as each rule says.</param>
    public Blocks(PersonTable table, IReadOnlyList<Rule> rules, int largest)
    {
        (Rules, keys, orders) = (rules, new uint[rules.Count][], new int[rules.Count][]);
        var pairs = new long[rules.Count];
        Parallel.For(
            0,
            rules.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            r =>
            {
                keys[r] = rules[r].Keys(table);
                var order = new Order(table, keys[r], rules[r], largest);
                (orders[r], pairs[r]) = (order.Run(), order.Pairs);
            }
        );
        Most = pairs.Sum();
    }

    private Blocks(IReadOnlyList<Rule> rules, uint[][] keys, int[][] orders) =>
        (Rules, this.keys, this.orders) = (rules, keys, orders);

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>No more pairs than this are brought together; less, as one pair may meet under several rules.</summary>
    public long Most { get; }

    /// <summary>For each record its key: odd, save where the rule does not speak of it; that is even, and no other's.</summary>
    public uint[] Keys(int rule) => keys[rule];

    /// <summary>The records of a rule, block by block; the first of each block as its complement.</summary>
    public int[] Order(int rule) => orders[rule];

    /// <summary>With some of the rules only.</summary>
    public Blocks With(IReadOnlyList<int> rules) =>
        new([.. rules.Select(r => Rules[r])], [.. rules.Select(r => keys[r])], [.. rules.Select(r => orders[r])]);

    /// <summary>Where the block that begins at a place of an order ends.</summary>
    public static int End(int[] order, int start)
    {
        var end = start + 1;
        while (end < order.Length && order[end] >= 0)
            end++;
        return end;
    }
}
