using System.Runtime.Intrinsics.X86;

namespace Headwater.Records.Matching.Columns;

/// <summary>Person records of any kind, as columns of numbered values.</summary>
public sealed class PersonTable
{
    private const int Part = 65536;

    private readonly int width;
    private readonly int[] rows;

    public PersonTable(IReadOnlyList<Column> columns)
    {
        Columns = columns;
        Count = columns.Count is 0 ? 0 : columns[0].Cells.Length;
        width = columns.Count + 1;
        rows = new int[Count * width];
        Parallel.For(
            0,
            (Count + Part - 1) / Part,
            part =>
            {
                for (var i = part * Part; i < Math.Min(Count, (part + 1) * Part); i++)
                for (var c = 0; c < columns.Count; c++)
                    rows[(i * width) + c] = columns[c].Cells[i];
            }
        );
        FullNames = NumberFullNames();
    }

    public IReadOnlyList<Column> Columns { get; }

    public int Count { get; }

    /// <summary>How many different full names there are, and one more, since 0 is "not known".</summary>
    internal int FullNames { get; }

    /// <summary>A record's values, one number for each column, and behind them the number of given and family name together.</summary>
    public ReadOnlySpan<int> Row(int record) => rows.AsSpan(record * width, width);

    /// <summary>Asks for a record before it is needed.</summary>
    internal unsafe void Fetch(int record)
    {
        if (!Sse.IsSupported)
            return;
        fixed (int* row = &rows[record * width])
            Sse.Prefetch0(row);
    }

    private int NumberFullNames()
    {
        var (given, family) = (First(Meaning.GivenName), First(Meaning.FamilyName));
        if (given < 0 || family < 0)
            return 1;
        var names = new PairNumbers();
        for (var at = 0; at < rows.Length; at += width)
            if (rows[at + given] is not 0 and var one && rows[at + family] is not 0 and var other)
                rows[at + width - 1] = names.Number(one, other);
        return names.Count;
    }

    private int First(Meaning meaning)
    {
        for (var c = 0; c < Columns.Count; c++)
            if (Columns[c].Meaning == meaning)
                return c;
        return -1;
    }
}
