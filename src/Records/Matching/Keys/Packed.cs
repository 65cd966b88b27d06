using System.Runtime.InteropServices;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Of each record its keys and its values side by side: records of one block stand anywhere, and waiting for memory takes longer than comparing.</summary>
internal sealed class Packed
{
    private const int Part = 65536;

    private readonly uint[] rows;

    public Packed(PersonTable table, IReadOnlyList<uint[]> keys)
    {
        Values = Eights(keys.Count);
        Width = Eights(Values + table.Columns.Count + 1);
        rows = GC.AllocateUninitializedArray<uint>(checked(table.Count * Width));
        Parallel.For(
            0,
            (table.Count + Part - 1) / Part,
            part =>
            {
                for (var i = part * Part; i < Math.Min(table.Count, (part + 1) * Part); i++)
                {
                    var row = rows.AsSpan(i * Width, Width);
                    for (var r = 0; r < keys.Count; r++)
                        row[r] = keys[r][i];
                    // Nobody's but its own, so that none are the same.
                    row[keys.Count..].Fill((uint)i << 1);
                    MemoryMarshal.Cast<int, uint>(table.Row(i)).CopyTo(row[Values..]);
                }
            }
        );
    }

    /// <summary>How many numbers stand for a record, keys first.</summary>
    public int Width { get; }

    /// <summary>Where values begin.</summary>
    public int Values { get; }

    public ReadOnlySpan<uint> Row(int record) => rows.AsSpan(record * Width, Width);

    /// <summary>Asks for a record before it is needed.</summary>
    public void Fetch(int record) => Memory.Fetch(rows, record * Width, Width);

    // As many as fill the processor's registers.
    private static int Eights(int count) => (count + 7) / 8 * 8;
}
