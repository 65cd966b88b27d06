namespace Headwater.Returns.Rules;

/// <summary>Joins the files of one return and year, in the order of their names.</summary>
internal sealed class ReturnYearBuilder(Return of, int year)
{
    public Return Return => of;

    public int Year => year;

    public List<string> Files { get; } = [];

    public List<string> Keys { get; } = [];

    public Dictionary<string, int> Numbers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<Table, RowsBuilder> Rows { get; } = [];

    public void Take(FileRows file)
    {
        Files.Add(file.Name);
        if (!Rows.TryGetValue(file.Table, out var rows))
            Rows[file.Table] = rows = new RowsBuilder(file.Table);
        rows.Append(file.Rows, Files.Count - 1, [.. file.Keys.Select(Number)]);
    }

    private int Number(string key)
    {
        if (Numbers.TryGetValue(key, out var number))
            return number;
        Keys.Add(key);
        return Numbers[key] = Keys.Count - 1;
    }
}
