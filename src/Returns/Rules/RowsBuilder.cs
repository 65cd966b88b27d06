using System.Text;
using Headwater.Returns.Files;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Rules;

/// <summary>The columns of one table while its files are read.</summary>
internal sealed class RowsBuilder(Table table)
{
    public List<int> Lines { get; } = [];

    /// <summary>The file of each row, once files are joined.</summary>
    public List<int> Files { get; } = [];

    /// <summary>The child of each row; -1 where the row names none.</summary>
    public List<int> Children { get; } = [];

    /// <summary>By place of column; null for days, and for columns that no file has.</summary>
    public TextColumn?[] Texts { get; } = new TextColumn?[table.Columns.Count];

    /// <inheritdoc cref="Texts"/>
    public List<int>?[] Days { get; } = new List<int>?[table.Columns.Count];

    /// <inheritdoc cref="Texts"/>
    /// <remarks>Prints of the numbers of a large return: eight bytes a row, where a text is a hundred. 0 is a blank one.</remarks>
    public List<ulong>?[] Prints { get; } = new List<ulong>?[table.Columns.Count];

    public bool Given { get; set; }

    private readonly IReadOnlyList<Column> kept = RuleBook.Kept(table);

    public void Add(Row row, int child, TextPool pool)
    {
        Lines.Add(row.Line);
        Children.Add(child);
        foreach (var column in kept)
        {
            if (!row.Has(column))
                continue;
            if (IsPrinted(column))
                (Prints[column.Place] ??= []).Add(Print.Of(row.Raw(column)));
            else if (column.Format is DayFormat)
                (Days[column.Place] ??= []).Add(Day(row, column));
            else if (column.Format is TextFormat { IsProse: true })
                (Texts[column.Place] ??= new()).Add(Letters.Read(row.Raw(column)));
            else
                (Texts[column.Place] ??= new()).Add(row.Raw(column), pool);
        }
    }

    /// <summary>About how many bytes the rows take.</summary>
    public long Weight =>
        ((long)(Lines.Capacity + Children.Capacity + Days.Sum(days => days?.Capacity ?? 0)) * sizeof(int))
        + (Prints.Sum(prints => prints?.Capacity ?? 0) * (long)sizeof(ulong))
        + Texts.Sum(texts => texts?.Weight ?? 0);

    /// <summary>All cells of a row as one text, the same for rows that are the same in every column; null where a day is no real one.</summary>
    public string? Text(int row)
    {
        var text = new StringBuilder();
        foreach (var column in table.Columns)
        {
            if (Texts[column.Place] is { } texts)
                text.Append(texts[row]);
            else if (Days[column.Place]?[row] is { } day and not 0)
            {
                if (day is Rules.Rows.Broken)
                    return null;
                text.Append(day);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The same for rows that are the same in every column, and mostly another for others.</summary>
    public int Hash(int row)
    {
        var hash = new HashCode();
        foreach (var column in table.Columns)
        {
            if (Texts[column.Place] is { } texts)
                hash.Add(texts[row]);
            else
                hash.Add(Days[column.Place]?[row] ?? 0);
        }

        return hash.ToHashCode();
    }

    /// <summary>The first and the last day by which rows are dated; null where the table has no such column.</summary>
    public (int First, int Last)? Span()
    {
        var dated = table.Columns.SingleOrDefault(column => column.Name == (table.DatedBy ?? table.OrderedBy));
        var days = dated is null ? null : Days[dated.Place]?.Where(day => day > 0).DefaultIfEmpty().ToList();
        return days is null ? null : (days.Min(), days.Max());
    }

    public void Remove(HashSet<int> rows)
    {
        if (rows.Count is 0)
            return;
        Keep(Lines);
        Keep(Children);
        foreach (var days in Days)
            Keep(days);
        foreach (var prints in Prints)
            Keep(prints);
        for (var place = 0; place < Texts.Length; place++)
            Texts[place] = Texts[place]?.Without(rows);

        void Keep<T>(List<T>? column)
        {
            var row = 0;
            column?.RemoveAll(_ => rows.Contains(row++));
        }
    }

    /// <summary>Adds the rows of another file; a column that only one of the two has is blank in the other's rows.</summary>
    public void Append(RowsBuilder other, int file, int[] childOf)
    {
        var count = Lines.Count;
        Given |= other.Given;
        Lines.AddRange(other.Lines);
        Files.AddRange(other.Lines.Select(_ => file));
        Children.AddRange(other.Children.Select(child => child < 0 ? -1 : childOf[child]));
        foreach (var column in table.Columns)
        {
            if (other.Texts[column.Place] is { } texts)
                (Texts[column.Place] ??= new()).Fill(count).Append(texts);
            if (other.Days[column.Place] is { } days)
                Fill(Days[column.Place] ??= [], count).AddRange(days);
            if (other.Prints[column.Place] is { } prints)
                Fill(Prints[column.Place] ??= [], count).AddRange(prints);
            Texts[column.Place]?.Fill(Lines.Count);
            if (Days[column.Place] is { } allDays)
                Fill(allDays, Lines.Count);
            if (Prints[column.Place] is { } allPrints)
                Fill(allPrints, Lines.Count);
        }
    }

    /// <summary>Lets go of what only adding needs.</summary>
    public void Close()
    {
        foreach (var column in Texts)
            column?.Close();
    }

    private static int Day(Row row, Column column) =>
        row.Day(column) is { } day ? Moment.Of(column, day, row.Time(column))
        : row.Raw(column).IsEmpty ? 0
        : Rules.Rows.Broken;

    private bool IsPrinted(Column column) => table.Return.IsLarge && column.Format is TextFormat { IsId: true };

    private static List<T> Fill<T>(List<T> column, int count)
        where T : struct
    {
        while (column.Count < count)
            column.Add(default);
        return column;
    }
}
