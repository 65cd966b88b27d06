using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Headwater.Returns.Writing;

/// <summary>Writes sheets as one workbook: headings bold and always in sight, days as days, numbers as numbers.</summary>
/// <remarks>
/// Rows are written as they come, so that a large table needs little memory. Text is never a formula, whatever it begins with.
/// Parts have names of their own, not made-up ones, so that the same sheets make the same parts.
/// </remarks>
public static class WriteSheets
{
    // Their places in the workbook's list of styles.
    private const uint Plain = 0;
    private const uint Bold = 1;
    private const uint DayOnly = 2;

    private const int LongestCell = 32_767;

    // The program's own name for the day as the country writes it.
    private const uint ShortDay = 14;

    public static void Run(IEnumerable<Sheet> sheets, Stream to)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        document.ChangeIdOfPart(book, "book");
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
        var written = new List<DocumentFormat.OpenXml.Spreadsheet.Sheet>();
        foreach (var sheet in sheets)
        {
            var id = $"sheet{written.Count + 1}";
            var part = book.AddNewPart<WorksheetPart>(id);
            using (var writer = OpenXmlWriter.Create(part))
                Write(sheet, writer);
            written.Add(
                new()
                {
                    Name = sheet.Name,
                    SheetId = (uint)written.Count + 1,
                    Id = id,
                }
            );
        }

        book.Workbook = new Workbook(new Sheets(written));
        book.Workbook.Save();
    }

    private static void Write(Sheet sheet, OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(Frozen()));
        if (sheet.Headings.Any(heading => heading.Width is not null))
            writer.WriteElement(Widths(sheet.Headings));
        writer.WriteStartElement(new SheetData());
        Row(writer, sheet.Headings.Select(heading => Text(heading.Text, Bold)));
        foreach (var row in sheet.Rows)
            Row(writer, row.Select(Of));
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

    private static Cell Of(object? cell) =>
        cell switch
        {
            null or "" => new Cell(),
            DateOnly { Year: > 1900 } day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), DayOnly),
            DateOnly day => Text(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), Plain),
            int or long or double => Number(Convert.ToDouble(cell, CultureInfo.InvariantCulture), Plain),
            _ => Text($"{cell}", Plain),
        };

    private static Cell Number(double number, uint style) =>
        new() { CellValue = new CellValue(number), StyleIndex = style };

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(Legal(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    // XML has no place for most control letters, and a cell none for more than so many: a sheet with one would not open.
    private static string Legal(string text)
    {
        var letters = text.Length > LongestCell ? $"{text[..(LongestCell - 1)]}…" : text;
        return letters.All(XmlConvert.IsXmlChar)
            ? letters
            : string.Concat(letters.EnumerateRunes().Select(rune => IsLegal(rune) ? rune : Rune.ReplacementChar));
    }

    private static bool IsLegal(Rune letter) => !letter.IsBmp || XmlConvert.IsXmlChar((char)letter.Value);

    private static Columns Widths(IReadOnlyList<Heading> headings) =>
        new(
            headings
                .Index()
                .Where(pair => pair.Item.Width is not null)
                .Select(pair => new DocumentFormat.OpenXml.Spreadsheet.Column
                {
                    Min = (uint)pair.Index + 1,
                    Max = (uint)pair.Index + 1,
                    Width = pair.Item.Width,
                    CustomWidth = true,
                })
        );

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
