using System.Globalization;
using System.Text;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Writing;

/// <summary>Writes tables as one workbook, a sheet for each.</summary>
public static class WriteWorkbook
{
    public static void Run(
        IEnumerable<Table> tables,
        Func<Table, IEnumerable<IReadOnlyDictionary<Column, string>>> rows,
        Stream to
    ) =>
        WriteSheets.Run(
            tables.Select(table => new Sheet(
                table.FileName,
                [.. table.Columns.Select(column => new Heading(column.Name))],
                rows(table)
                    .Select(row =>
                        table.Columns.Select(column => Cell(column, row.GetValueOrDefault(column, ""))).ToList()
                    )
            )),
            to
        );

    // What is no real day or number is written as it stands: the reader is to see the same fault.
    private static object Cell(Column column, string cell) =>
        column.Format is DayFormat && Day(cell) is { } day ? day
        : column.Format is NumberFormat
        && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
        : cell;

    // Workbooks count days from 1900, and wrongly before March of that year.
    private static DateOnly? Day(string cell) =>
        WrittenDay.TryRead(Encoding.UTF8.GetBytes(cell), out var written) && written is { Time: null, Day.Year: > 1900 }
            ? written.Day
            : null;
}
