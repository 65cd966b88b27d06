using System.Runtime.Intrinsics.X86;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>For each record the key of each rule, in the order of the rules, each record's keys together.</summary>
/// <remarks>A record that a rule does not speak of has a key of its own, which is even; all others are odd.</remarks>
internal sealed class KeyTable
{
    private const int Part = 65536;

    private readonly uint[] keys;

    public KeyTable(PersonTable table, IReadOnlyList<Rule> rules)
    {
        Width = (rules.Count + 7) / 8 * 8;
        keys = new uint[(long)table.Count * Width];
        Parallel.For(
            0,
            (table.Count + Part - 1) / Part,
            part =>
            {
                for (var i = part * Part; i < Math.Min(table.Count, (part + 1) * Part); i++)
                for (var r = 0; r < Width; r++)
                    this[i, r] = r < rules.Count && Of(rules[r], table.Row(i)) is not 0 and var key ? key : Own(i);
            }
        );
    }

    /// <summary>Keys of one record: those of the rules, and a few more to fill the processor's registers.</summary>
    public int Width { get; }

    public uint this[int record, int rule]
    {
        get => keys[((long)record * Width) + rule];
        set => keys[((long)record * Width) + rule] = value;
    }

    public ReadOnlySpan<uint> Row(int record) => keys.AsSpan((int)((long)record * Width), Width);

    /// <summary>Asks for a record's keys before they are needed.</summary>
    public unsafe void Fetch(int record)
    {
        if (!Sse.IsSupported)
            return;
        fixed (uint* row = &keys[(long)record * Width])
            for (var at = 0; at < Width; at += 16)
                Sse.Prefetch0(row + at);
    }

    // Spread over all numbers.
    private static uint Own(int record) => ((uint)record << 1) * 2654435761u;

    private static uint Of(Rule rule, ReadOnlySpan<int> row)
    {
        if (rule.Features.Count is 0)
            return 1;
        var first = rule.Features[0].Of(row);
        if (first is 0 || rule.Features.Count is 1)
            return first is 0 ? 0 : Feature.Mix(first, 0);
        var second = rule.Features[1].Of(row);
        if (second is 0)
            return 0;
        return rule.Unordered && second < first ? Feature.Mix(second, first) : Feature.Mix(first, second);
    }
}
