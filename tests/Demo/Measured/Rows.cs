using System.Globalization;
using System.Text.Json;

namespace Headwater.Tests.Demo.Measured;

/// <summary>The rows of one made file, read as plainly as can be.</summary>
public sealed class Rows
{
    private readonly List<string[]> rows = [];
    private readonly Dictionary<string, int> columns = [];

    private Rows(string path, char delimiter)
    {
        foreach (
            var line in File.ReadLines(
                path,
                path.Contains("early-help", StringComparison.Ordinal)
                    ? System.Text.Encoding.Latin1
                    : System.Text.Encoding.UTF8
            )
        )
        {
            if (line.Length == 0)
                continue;
            var cells = Split(line, delimiter);
            if (columns.Count == 0)
            {
                for (var i = 0; i < cells.Length; i++)
                    columns[cells[i].Trim('\uFEFF')] = i;
            }
            else if (cells.Length == columns.Count && cells[0] != "Total")
            {
                rows.Add(cells);
            }
        }
    }

    // A row on each line, each with the names of its columns.
    private Rows(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            using var row = JsonDocument.Parse(line);
            var cells = row.RootElement.EnumerateObject().ToList();
            for (var i = 0; columns.Count < cells.Count; i++)
                columns[cells[i].Name] = i;
            rows.Add([.. cells.Select(cell => cell.Value.GetString() ?? "")]);
        }
    }

    public int Count => rows.Count;

    public IEnumerable<string> Columns => columns.Keys;

    public static Rows Read(string folder, string path, char delimiter = ',') =>
        path.EndsWith(".json", StringComparison.Ordinal)
            ? new(File.ReadLines(Path.Combine(folder, path)))
            : new Rows(Path.Combine(folder, path), delimiter).With(folder, path);

    // What disabled children's social care delivers stands in a file of its own: a line for each child, tables within.
    private Rows With(string folder, string path)
    {
        var other = Path.Combine(folder, Path.GetDirectoryName(path) ?? "", "disabled-children.json");
        if (!path.StartsWith("files/social-care/", StringComparison.Ordinal) || !File.Exists(other))
            return this;
        foreach (var line in File.ReadLines(other))
        {
            using var child = JsonDocument.Parse(line);
            if (child.RootElement.TryGetProperty(Path.GetFileNameWithoutExtension(path), out var its))
                rows.AddRange(
                    its.EnumerateArray()
                        .Select(row => columns.Keys.Select(name => row.GetProperty(name).GetString() ?? "").ToArray())
                );
        }

        return this;
    }

    public IEnumerable<Row> All => rows.Select(cells => new Row(this, cells));

    public static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(
            cell.Split(' ')[0],
            ["dd/MM/yyyy", "yyyy-MM-dd", "yyyy-MMM-dd"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string[] Split(string line, char delimiter)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
            return line.Split(delimiter);
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == delimiter && !quoted)
                Next();
            else
                cell.Append(line[i]);
        }

        Next();
        return [.. cells];

        void Next()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }

    public readonly record struct Row(Rows File, string[] Cells)
    {
        public string this[string column] => Cells[File.columns[column]];

        public DateOnly? Day(string column) => Rows.Day(this[column]);
    }
}
