namespace Headwater.Records.Matching.Columns;

/// <summary>Person records of any kind, as columns of numbered values.</summary>
public sealed class PersonTable
{
    private const int Part = 65536;

    private readonly int width;
    private readonly int given;
    private readonly int family;
    private PairNumbers? names;
    private int[] rows;

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
        (given, family) = (First(Meaning.GivenName), First(Meaning.FamilyName));
        NumberFullNames();
    }

    public IReadOnlyList<Column> Columns { get; }

    public int Count { get; private set; }

    /// <summary>How many different full names there are, and one more, since 0 is "not known".</summary>
    internal int FullNames { get; private set; } = 1;

    /// <summary>A record's values, one number for each column, and behind them the number of given and family name together.</summary>
    public ReadOnlySpan<int> Row(int record) => rows.AsSpan(record * width, width);

    /// <summary>Asks for a record before it is needed.</summary>
    internal void Fetch(int record) => Memory.Fetch(rows, record * width);

    /// <summary>Adds a record; the cells of the columns stay as they were.</summary>
    /// <param name="values">One number for each column.</param>
    /// <returns>The place of the record.</returns>
    internal int Add(ReadOnlySpan<int> values)
    {
        if ((Count + 1) * width > rows.Length)
            Array.Resize(ref rows, checked((Count + 1 + (Count / 8)) * width));
        values.CopyTo(rows.AsSpan(Count * width));
        NumberFullName(names ??= NumberFullNames(), Count);
        return Count++;
    }

    private PairNumbers NumberFullNames()
    {
        var all = new PairNumbers();
        for (var record = 0; record < Count; record++)
            NumberFullName(all, record);
        return all;
    }

    private void NumberFullName(PairNumbers numbers, int record)
    {
        if (given < 0 || family < 0)
            return;
        var row = rows.AsSpan(record * width, width);
        row[^1] = row[given] is 0 || row[family] is 0 ? 0 : numbers.Number(row[given], row[family]);
        FullNames = numbers.Count;
    }

    private int First(Meaning meaning)
    {
        for (var c = 0; c < Columns.Count; c++)
            if (Columns[c].Meaning == meaning)
                return c;
        return -1;
    }
}
