using System.Globalization;
using System.Text;
using Headwater.Returns.Writing;

namespace Headwater.Web.Exports;

/// <summary>Writes rows for a spreadsheet. A cell that a spreadsheet would run as a formula is made plain text.</summary>
public static class Csv
{
    public static string Line(params IEnumerable<object?> cells) => $"{string.Join(',', cells.Select(Cell))}\r\n";

    /// <summary>The bytes of a file: with the mark by which Excel knows UTF-8.</summary>
    public static byte[] File(IEnumerable<string> lines) =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Concat(lines))];

    private static string Cell(object? value)
    {
        var text = value switch
        {
            null => "",
            DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => $"{value}",
        };
        return CsvCell.Quoted(value is string ? CsvCell.Plain(text) : text);
    }
}
