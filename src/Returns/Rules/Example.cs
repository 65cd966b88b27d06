namespace Headwater.Returns.Rules;

/// <summary>A small return, written in a few lines beside a rule: its test and its documentation.</summary>
/// <remarks>
/// Every line is a table and the cells that differ from a clean row of it: <c>Episodes DECOM=01/05/2025 REC=X1</c>. Tables
/// that no line names hold the clean return's rows; a table that lines name holds those lines alone. A line that begins with
/// <c>last</c> is of the year before, which is otherwise empty; <c>none Header</c> leaves a table without rows, and
/// <c>without Header</c> leaves out the file. An underscore in a cell stands for a blank; a heading of several words stands as one, as <see cref="Name"/> writes it.
/// </remarks>
public sealed class Example
{
    private readonly Dictionary<(bool Last, Table Table), List<IReadOnlyDictionary<Column, string>>> rows = [];

    private Example() { }

    public IReadOnlyList<IReadOnlyDictionary<Column, string>> Rows(Table table, bool lastYear) =>
        rows.GetValueOrDefault((lastYear, table)) ?? [];

    /// <summary>The tables whose files are to be written, be it without a row.</summary>
    public IReadOnlyList<Table> Tables { get; private set; } = [];

    public bool HasLastYear { get; private set; }

    /// <param name="clean">
    /// Lines of clean rows; those that begin with <c>row</c> make the clean return. Examples differ from the first of a table.
    /// </param>
    public static Example Parse(Return of, string clean, string lines) => Parse([.. of.Tables], clean, lines);

    /// <inheritdoc cref="Parse(Return, string, string)"/>
    /// <param name="tables">Those that lines may name, of one return or of several.</param>
    public static Example Parse(List<Table> tables, string clean, string lines)
    {
        var (templates, present) = (
            new Dictionary<Table, IReadOnlyDictionary<Column, string>>(),
            new List<(Table Table, IReadOnlyDictionary<Column, string> Cells)>()
        );
        foreach (var line in Split(clean))
        {
            var inClean = line[0] is "row";
            var table = Find(tables, line[inClean ? 1 : 0]);
            var cells = Cells(table, line[(inClean ? 2 : 1)..], template: null);
            templates.TryAdd(table, cells);
            if (inClean)
                present.Add((table, cells));
        }

        var without = new List<Table>();
        var example = new Example();
        var named = new HashSet<Table>();
        foreach (var line in Split(lines))
        {
            var last = line[0] is "last";
            var bare = line[0] is "none" or "without";
            var table = Find(tables, line[last || bare ? 1 : 0]);
            if (!last)
                named.Add(table);
            example.HasLastYear |= last;
            if (line[0] is "without")
                without.Add(table);
            else if (!bare)
                example.Add(last, table, Cells(table, line[(last ? 2 : 1)..], templates.GetValueOrDefault(table)));
        }

        foreach (var (table, cells) in present.Where(row => !named.Contains(row.Table)))
            example.Add(last: false, table, cells);
        example.Tables = [.. tables.Except(without)];
        return example;
    }

    /// <summary>A column as examples name it: as it is, but of a heading of several words the words in one: <c>DateOfBirth</c>.</summary>
    public static string Name(Column column) =>
        column.Name.Contains(' ', StringComparison.Ordinal)
            ? string.Concat(
                column
                    .Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => string.Concat(word.Where(char.IsLetterOrDigit)))
                    .Where(word => word is not "")
                    .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
            )
            : column.Name;

    private void Add(bool last, Table table, IReadOnlyDictionary<Column, string> cells)
    {
        if (!rows.TryGetValue((last, table), out var its))
            rows[(last, table)] = its = [];
        its.Add(cells);
    }

    private static IEnumerable<string[]> Split(string lines) =>
        lines
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Table Find(List<Table> tables, string name) =>
        tables.Find(table => table.Name == name)
        ?? throw new FormatException($"An example names {name}, which is none of the return's tables.");

    private static Dictionary<Column, string> Cells(
        Table table,
        IEnumerable<string> cells,
        IReadOnlyDictionary<Column, string>? template
    )
    {
        var all = new Dictionary<Column, string>(template ?? new Dictionary<Column, string>());
        foreach (var cell in cells)
        {
            var (name, value) = cell.IndexOf('=', StringComparison.Ordinal) is >= 0 and var sign
                ? (cell[..sign], cell[(sign + 1)..])
                : throw new FormatException($"An example's {cell} names no column of {table.Name}.");
            var column =
                table.Columns.FirstOrDefault(column => Name(column) == name)
                ?? throw new FormatException($"An example's {cell} names no column of {table.Name}.");
            all[column] = value.Replace('_', ' ');
        }

        return all;
    }
}
