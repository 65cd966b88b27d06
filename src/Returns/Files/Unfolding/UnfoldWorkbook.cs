using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Takes a workbook apart into its sheets; each is read as a CSV file would be, by its headings.</summary>
internal static class UnfoldWorkbook
{
    // As many as a sheet can have.
    private const int MostRows = 1_048_576;

    // No list of a return is this wide and this long at once.
    private const int WideRow = 500;
    private const long MostCells = 50_000_000;

    // The reader's settings name Windows-1252 even for workbooks of today, and .NET knows it only once it is told.
    static UnfoldWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<FoundFile> Run(FoundFile file, Stream stream, Unpacked unpacked)
    {
        var since1904 = false;
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (unpacked.Refusal(archive, stream.Length, holdsFiles: false) is { } refusal)
                return [file with { Notes = [new(1, "", "file", $"the workbook {refusal}")] }];
            since1904 = CountsFrom1904(archive);
        }

        stream.Position = 0;
        var sheets = new List<FoundFile>();
        try
        {
            using var reader = Read(() => ExcelReaderFactory.CreateOpenXmlReader(stream));
            do
            {
                var notes = new List<Note>();
                if (Sheet(reader, notes) is { } part)
                    sheets.Add(
                        new(file.Path, $"{file.Name}/{reader.Name}")
                        {
                            InFile = file.Name,
                            Content = part.Content,
                            IsNumbered = true,
                            Since1904 = since1904,
                            Notes = notes,
                        }
                    );
            } while (Read(reader.NextResult));
        }
        catch (InvalidDataException)
        {
            var note = new Note(1, "", "file", "the workbook is damaged; what could be read of it was");
            return sheets.Count > 0
                ? [sheets[0] with { Notes = [.. sheets[0].Notes, note] }, .. sheets.Skip(1)]
                : [file with { Notes = [note] }];
        }

        return sheets.Count > 0
            ? sheets
            : [file with { Notes = [new(1, "", "file", "the workbook has no filled sheet")] }];
    }

    // What the reader throws tells of the file; the same from our own code would be a fault of ours.
    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken)
            when (broken
                    is ExcelReaderException
                        or System.Xml.XmlException
                        or IndexOutOfRangeException
                        or ArgumentException
                        or OverflowException
                        or FormatException
            )
        {
            throw new InvalidDataException("The workbook is damaged.", broken);
        }
    }

    // The reader turns cells that are formatted as days into days; others are numbers, and only this says which days.
    private static bool CountsFrom1904(ZipArchive archive)
    {
        using var book = new StreamReader(
            archive.GetEntry("xl/workbook.xml")?.Open() ?? throw new InvalidDataException("No workbook.")
        );
        Span<char> head = stackalloc char[8192];
        head = head[..book.ReadBlock(head)];
        var at = head.IndexOf("date1904=\"");
        return at >= 0 && head[(at + 10)..] is ['1', ..] or ['t', ..];
    }

    private static Part? Sheet(IExcelDataReader reader, List<Note> notes)
    {
        var (part, line, any, looked) = (new Part(), 0, false, 0L);
        while (Read(reader.Read))
        {
            line++;
            // A lone cell at the far corner makes a sheet of seventeen thousand million.
            looked += reader.FieldCount;
            if (line > MostRows || (looked > MostCells && looked / line > WideRow))
            {
                notes.Add(
                    new(line, "", "file", "the sheet is larger than a list can be; from this row on it was not read")
                );
                break;
            }

            var values = Read(() => Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).ToList());
            var cells = values.ConvertAll(Text);
            if (cells.TrueForAll(cell => cell is ""))
                continue;
            any = true;
            part.Write(line, cells);
        }

        return any ? part : null;
    }

    /// <summary>A cell as a file of text would hold it: whole numbers without a point, days with the year first.</summary>
    private static string Text(object? value) =>
        value switch
        {
            null => "",
            DateTime day when day.TimeOfDay == TimeSpan.Zero => day.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => ((long)number).ToString(
                CultureInfo.InvariantCulture
            ),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
