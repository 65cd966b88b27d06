using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Writing;

/// <summary>Writes tables as one workbook, a sheet for each: headings bold and always in sight, days as days, numbers as numbers.</summary>
/// <remarks>Rows are written as they come, so that a large table needs little memory.</remarks>
public static class WriteWorkbook
{
    // Their places in the workbook's list of styles.
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint DayOnly = 2;

    // The program's own name for the day as the country writes it.
    private const uint ShortDay = 14;

    public static void Run(
        IEnumerable<Table> tables,
        Func<Table, IEnumerable<IReadOnlyDictionary<Column, string>>> rows,
        Stream to
    )
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheets = new List<Sheet>();
        foreach (var table in tables)
        {
            var part = book.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(part))
                Write(table, rows(table), writer);
            sheets.Add(
                new Sheet
                {
                    Name = table.FileName,
                    SheetId = (uint)sheets.Count + 1,
                    Id = book.GetIdOfPart(part),
                }
            );
        }

        book.Workbook = new Workbook(new Sheets(sheets));
        book.Workbook.Save();
    }

    private static void Write(Table table, IEnumerable<IReadOnlyDictionary<Column, string>> rows, OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(Frozen()));
        writer.WriteStartElement(new SheetData());
        Row(writer, table.Columns.Select(column => Text(column.Name, Heading)));
        foreach (var row in rows)
            Row(writer, table.Columns.Select(column => Of(column, row.GetValueOrDefault(column, ""))));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Row(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
            writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    // What is no real day or number is written as it stands: the reader is to see the same fault.
    private static Cell Of(Column column, string cell) =>
        cell is "" ? new Cell()
        : column.Format is DayFormat && Day(cell) is { } day ? Number(day.ToOADate(), DayOnly)
        : column.Format is NumberFormat
        && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Number(number, Plain)
        : Text(cell, Plain);

    // Workbooks count days from 1900, and wrongly before March of that year.
    private static DateTime? Day(string cell) =>
        WrittenDay.TryRead(System.Text.Encoding.UTF8.GetBytes(cell), out var written)
        && written is { Time: null, Day: { Year: > 1900 } day }
            ? day.ToDateTime(TimeOnly.MinValue)
            : null;

    private static Cell Number(double number, uint style) =>
        new() { CellValue = new CellValue(number), StyleIndex = style };

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static SheetView Frozen() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
        };

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { NumberFormatId = ShortDay, ApplyNumberFormat = true }
            )
        );
}
