using System.Text;

namespace Headwater.Returns.Writing;

/// <summary>Writes a table as its return's CSV file: every column in its order, cells quoted where they must be.</summary>
public static class WriteCsv
{
    public static void Run(Table table, IEnumerable<IReadOnlyDictionary<Column, string>> rows, TextWriter to)
    {
        to.Write(Row(table.Columns.Select(column => column.Name)));
        to.Write("\r\n");
        foreach (var row in rows)
        {
            to.Write(Row(table.Columns.Select(column => row.GetValueOrDefault(column, ""))));
            to.Write("\r\n");
        }
    }

    /// <summary>Writes a file in UTF-8 without a mark, as the collection asks.</summary>
    public static void Run(Table table, IEnumerable<IReadOnlyDictionary<Column, string>> rows, string path)
    {
        using var file = new StreamWriter(
            path,
            append: false,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        Run(table, rows, file);
    }

    /// <summary>One line, without its end.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(CsvCell.Quoted));
}
