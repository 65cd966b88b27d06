using System.IO.Compression;
using System.Security;

namespace Headwater.Tests.Returns;

/// <summary>A workbook whose cells are kept as a test says: as a number or as a text.</summary>
public static class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <param name="rows">A cell that begins with # is kept as the number that follows, any other as a text.</param>
    public static void Write(string path, string sheet, bool since1904, params IEnumerable<string[]> rows) =>
        Write(path, since1904, (sheet, [.. rows]));

    public static void Write(string path, bool since1904, params (string Name, string[][] Rows)[] sheets)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(
            archive,
            "[Content_Types].xml",
            $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{Each(
                sheets,
                n =>
                    $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""
            )}</Types>
            """
        );
        Add(
            archive,
            "_rels/.rels",
            $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
        );
        Add(
            archive,
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Package}/relationships">{Each(sheets, n => $"""<Relationship Id="r{n}" Type="{Office}/worksheet" Target="worksheets/sheet{n}.xml"/>""")}</Relationships>"""
        );
        Add(
            archive,
            "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><workbookPr date1904="{(since1904 ? 1 : 0)}"/><sheets>{Each(sheets, n => $"""<sheet name="{sheets[n - 1].Name}" sheetId="{n}" r:id="r{n}"/>""")}</sheets></workbook>"""
        );
        for (var n = 1; n <= sheets.Length; n++)
            Add(
                archive,
                $"xl/worksheets/sheet{n}.xml",
                $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(sheets[n - 1].Rows.Select(Row))}</sheetData></worksheet>"""
            );
    }

    private static string Each((string, string[][])[] sheets, Func<int, string> make) =>
        string.Concat(Enumerable.Range(1, sheets.Length).Select(make));

    private static string Row(string[] cells, int row) =>
        $"""<row r="{row + 1}">{string.Concat(cells.Select((cell, place) => Cell(cell, row + 1, place)))}</row>""";

    private static string Cell(string cell, int row, int place)
    {
        var at = $"{(place < 26 ? "" : (char)('A' + place / 26 - 1))}{(char)('A' + place % 26)}{row}";
        return cell switch
        {
            "" => "",
            ['#', .. var number] => $"""<c r="{at}"><v>{number}</v></c>""",
            _ => $"""<c r="{at}" t="inlineStr"><is><t>{SecurityElement.Escape(cell)}</t></is></c>""",
        };
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = new StreamWriter(archive.CreateEntry(name).Open());
        entry.Write(text);
    }
}
