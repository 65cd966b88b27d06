using Headwater.Returns.Files;

namespace Headwater.Returns.Rules;

/// <summary>The rows of one file, read once for all rules; its children are numbered within the file.</summary>
internal sealed class FileRows(Table table, string name)
{
    // Often enough that no file takes much more than there is room for.
    private const int Weighed = 1 << 14;

    // What a text of its own takes beside its letters.
    private const int OfKey = 100;

    private readonly RowsBuilder rows = new(table) { Given = true };
    private long weight;
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Column? known = table.Known;

    public Table Table => table;

    public string Name => name;

    public RowsBuilder Rows => rows;

    public List<string> Keys { get; } = [];

    /// <summary>Reads a file to its end, or to where there is no more room for the rows of its return.</summary>
    /// <param name="each">Sees each row that was read.</param>
    /// <returns>Null where there is no room; the rest of the file is left to read.</returns>
    public static FileRows? Read(ReturnFile file, TextPool pool, Room room, Action<Row>? each = null)
    {
        var rows = new FileRows(
            file.Table ?? throw new InvalidOperationException("Only known tables are read."),
            file.Name
        );
        for (var count = 1L; file.ReadWhole(); count++)
        {
            each?.Invoke(file.Row);
            rows.rows.Add(file.Row, rows.Child(file.Row), pool);
            if (count % Weighed is 0 && !rows.Fits(room))
                return null;
        }

        if (!rows.Fits(room))
            return null;
        rows.rows.Close();
        return rows;
    }

    private bool Fits(Room room)
    {
        var now = rows.Weight + ((long)Keys.Count * OfKey);
        var fits = room.Take(table.Return, now - weight);
        weight = now;
        return fits;
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
