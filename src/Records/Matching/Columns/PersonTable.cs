using System.Runtime.Intrinsics.X86;

namespace Headwater.Records.Matching.Columns;

/// <summary>Person records of any kind, as columns of numbered values.</summary>
public sealed class PersonTable
{
    private readonly int[] rows;

    public PersonTable(IReadOnlyList<Column> columns)
    {
        Columns = columns;
        Count = columns.Count is 0 ? 0 : columns[0].Cells.Length;
        rows = new int[Count * columns.Count];
        Parallel.For(
            0,
            (Count + 65535) / 65536,
            part =>
            {
                for (var i = part * 65536; i < Math.Min(Count, (part + 1) * 65536); i++)
                for (var c = 0; c < columns.Count; c++)
                    rows[(i * columns.Count) + c] = columns[c].Cells[i];
            }
        );
    }

    public IReadOnlyList<Column> Columns { get; }

    public int Count { get; }

    internal unsafe void Fetch(int record)
    {
        fixed (int* row = &rows[record * Columns.Count])
            Sse.Prefetch0(row);
    }

    /// <summary>A record's values, one number for each column.</summary>
    public ReadOnlySpan<int> Row(int record) => rows.AsSpan(record * Columns.Count, Columns.Count);
}
