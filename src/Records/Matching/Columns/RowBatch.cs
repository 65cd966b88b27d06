using Headwater.Returns.Files.Csv;

namespace Headwater.Records.Matching.Columns;

/// <summary>Some rows of a file: of each the bytes of some of its cells.</summary>
/// <param name="places">Which cells, by their place in the row.</param>
internal sealed class RowBatch(int[] places)
{
    private const int Most = 4096;

    private readonly int[] ends = new int[(Most * places.Length) + 1];
    private byte[] bytes = new byte[1 << 18];

    public int Count { get; private set; }

    public bool IsFull => Count == Most;

    public ReadOnlySpan<byte> this[int row, int place] =>
        (row * places.Length) + place is var at ? bytes.AsSpan(ends[at], ends[at + 1] - ends[at]) : default;

    public void Add(CsvReader row)
    {
        var at = Count * places.Length;
        foreach (var place in places)
        {
            var cell = row.Cell(place);
            var end = ends[at++];
            if (end + cell.Length > bytes.Length)
                Array.Resize(ref bytes, Math.Max(bytes.Length * 2, end + cell.Length));
            cell.CopyTo(bytes.AsSpan(end));
            ends[at] = end + cell.Length;
        }

        Count++;
    }

    public void Clear() => Count = 0;
}
