using Headwater.Returns.Files;

namespace Headwater.Returns.Rules;

/// <summary>The rows of one file, read once for all rules; its children are numbered within the file.</summary>
internal sealed class FileRows(Table table, string name)
{
    private readonly RowsBuilder rows = new(table) { Given = true };
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Column? known = table.Known;

    public Table Table => table;

    public string Name => name;

    public RowsBuilder Rows => rows;

    public List<string> Keys { get; } = [];

    /// <summary>Reads a file to its end.</summary>
    /// <param name="each">Sees each row too.</param>
    public static FileRows Read(ReturnFile file, TextPool pool, Action<Row>? each = null)
    {
        var rows = new FileRows(
            file.Table ?? throw new InvalidOperationException("Only known tables are read."),
            file.Name
        );
        while (file.ReadWhole())
        {
            rows.rows.Add(file.Row, rows.Child(file.Row), pool);
            each?.Invoke(file.Row);
        }

        rows.rows.Close();
        return rows;
    }

    /// <summary>Whose row it is.</summary>
    public Whose Whose(int row)
    {
        var day = table.Order is { } order ? rows.Days[order.Place]?[row] : null;
        return new(
            rows.Children[row] is >= 0 and var child ? Keys[child] : null,
            day is > 0 and var number ? DateOnly.FromDayNumber(number) : null
        );
    }

    private int Child(Row row)
    {
        if (known is null || row.Raw(known) is not { IsEmpty: false } cell)
            return -1;
        var key = Letters.Read(cell);
        if (numbers.TryGetValue(key, out var number))
            return number;
        Keys.Add(key);
        return numbers[key] = Keys.Count - 1;
    }
}
