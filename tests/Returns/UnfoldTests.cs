using System.IO.Compression;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;

namespace Headwater.Tests.Returns;

/// <summary>Files that hold several tables are read like the tables themselves.</summary>
public sealed class UnfoldTests : IDisposable
{
    private const string Headings = "CHILD,DOB,MISSING,MIS_START,MIS_END";
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-unfold-").FullName;

    [Fact]
    public void An_archive_is_its_files()
    {
        using (var archive = ZipFile.Open(Path.Combine(folder, "sent.zip"), ZipArchiveMode.Create))
        {
            Write(archive, "2026/missing.csv", $"{Headings}\n7,01/02/2010,M,31/02/2026,\n");
            Write(archive, "__MACOSX/missing.csv", "nothing");
        }

        var file = Assert.Single(FoundFile.In(folder));
        Assert.Equal("sent.zip/2026/missing.csv", file.Name);
        using var opened = ReturnFile.Open(file);
        while (opened.Read()) { }

        Assert.Equal(("Missing", 1L), (opened.Table?.Name, opened.Rows));
        Assert.Equal((2, "MIS_START"), (opened.Findings.Problems[0].Line, opened.Findings.Problems[0].Column));
    }

    [Theory]
    [InlineData("<row r=\"99999999999\"><c r=\"ZZZZZZZZ9\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")]
    public void A_sheet_of_cells_that_are_not_there_ends_with_a_sentence(string row)
    {
        using (var archive = ZipFile.Open(Path.Combine(folder, "sent.xlsx"), ZipArchiveMode.Create))
        {
            const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Write(
                archive,
                "_rels/.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Write(
                archive,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            );
            Write(
                archive,
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            );
            Write(
                archive,
                "xl/worksheets/sheet1.xml",
                $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>{row}</sheetData></worksheet>"
            );
        }

        var file = Assert.Single(CheckFolder.Run(folder).Files);
        Assert.Matches("damaged|larger than a list", file.Why);
    }

    [Fact]
    public void Elements_within_elements_without_end_are_broken_off_with_their_line()
    {
        File.WriteAllText(
            Path.Combine(folder, "deep.xml"),
            $"<Message>{string.Concat(Enumerable.Repeat("<x>", 100_000))}"
        );

        Assert.Contains(
            "not well-formed XML",
            Assert.Single(CheckFolder.Run(folder).Files).Why,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_archive_that_would_unpack_to_too_much_is_refused_with_a_sentence()
    {
        using (var archive = ZipFile.Open(Path.Combine(folder, "bomb.zip"), ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("missing.csv", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++)
                entry.Write(zeros);
        }

        using var opened = ReturnFile.Open(Assert.Single(FoundFile.In(folder)));

        Assert.Null(opened.Table);
        Assert.Contains(
            opened.Findings.Problems,
            problem => problem.Message.Contains("far more", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_archive_that_is_damaged_says_so()
    {
        File.WriteAllBytes(Path.Combine(folder, "cut.zip"), [.. "PK\u0003\u0004"u8, .. new byte[100]]);

        using var opened = ReturnFile.Open(Assert.Single(FoundFile.In(folder)));

        Assert.Contains(
            opened.Findings.Problems,
            problem => problem.Message.Contains("damaged", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_XML_return_is_its_tables_with_the_lines_where_they_stand()
    {
        File.WriteAllText(
            Path.Combine(folder, "care.xml"),
            """
            <?xml version="1.0"?>
            <x:EXPSSDA903 xmlns:x="urn:some"><x:CHILD>
              <x:HEADER><x:CHILDID>7</x:CHILDID><x:UPN>UN3</x:UPN><x:SEX>M</x:SEX><x:DOB>2010-02-01</x:DOB>
                <x:ETHNIC>WBRI</x:ETHNIC><x:UASC>1</x:UASC><x:SHOESIZE>5</x:SHOESIZE></x:HEADER>
              <x:EPISODE>
                <x:DECOM>2025-06-31</x:DECOM><x:RNE>S</x:RNE><x:LS>C2</x:LS><x:CIN>N1</x:CIN><x:PL>U6</x:PL>
              </x:EPISODE>
            </x:CHILD></x:EXPSSDA903>
            """
        );

        var result = CheckFolder.Run(folder, 2026);

        Assert.Equal(1, result.Files.Single(file => file.Table is "Header").Rows);
        Assert.Equal(1, result.Files.Single(file => file.Table is "UASC").Rows);
        Assert.Equal(0, result.Files.Single(file => file.Table is "OC3").Rows);
        Assert.Contains(result.Repairs, repair => repair is { Column: "SHOESIZE", Count: 1, FirstLine: 4 });
        var found = Assert.Single(result.Rules.Single(rule => rule is { Return: "ssda903", Code: "141" }).Found);
        Assert.Equal(("care.xml", 5, "DECOM", "7"), (found.File, found.Line, found.Column, found.Key));
    }

    [Fact]
    public void A_social_worker_without_a_number_is_read_from_XML_too()
    {
        File.WriteAllText(
            Path.Combine(folder, "care.xml"),
            """
            <EXPSSDA903><CHILD>
              <HEADER><CHILDID>7</CHILDID><DOB>2010-02-01</DOB>
                <SWEPISODE><SW_DECOM>2025-06-01</SW_DECOM><SW_REASON>FCONTA</SW_REASON></SWEPISODE></HEADER>
            </CHILD></EXPSSDA903>
            """
        );

        var found = Assert.Single(CheckFolder.Run(folder, 2026).Rules.Single(rule => rule.Code is "SW01bSTG1").Found);
        Assert.Equal((3, "7"), (found.Line, found.Key));
    }

    [Theory]
    [InlineData("<UASC>9</UASC>", "105")]
    [InlineData("", "105")]
    [InlineData("<UASC>0</UASC><DUC>2028-02-01</DUC>", "303")]
    [InlineData("<UASC>1</UASC><DUC>2028-02-01</DUC>", null)]
    [InlineData("<UASC>0</UASC>", null)]
    public void Who_seeks_asylum_alone_is_what_XML_says(string said, string? broken)
    {
        File.WriteAllText(
            Path.Combine(folder, "care.xml"),
            $"""
            <EXPSSDA903>
            <CHILD><HEADER><CHILDID>6</CHILDID><SEX>M</SEX><DOB>2010-02-01</DOB><UASC>0</UASC></HEADER></CHILD>
            <CHILD><HEADER><CHILDID>7</CHILDID><SEX>M</SEX><DOB>2010-02-01</DOB>{said}</HEADER></CHILD>
            </EXPSSDA903>
            """
        );

        var rules = CheckFolder.Run(folder, 2026).Rules.Where(rule => rule.Code is "105" or "303");
        Assert.Equal(
            broken is null ? [] : [(broken, 3)],
            rules.SelectMany(rule => rule.Found.Select(found => (rule.Code, found.Line)))
        );
    }

    [Fact]
    public void A_cell_of_XML_that_several_tables_share_is_told_once()
    {
        File.WriteAllText(
            Path.Combine(folder, "care.xml"),
            """
            <EXPSSDA903><CHILD>
              <HEADER><CHILDID>7</CHILDID><DOB>2010-02-30</DOB><UASC>1</UASC>
                <AREVIEW><REVIEW>2025-06-01</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER>
            </CHILD></EXPSSDA903>
            """
        );

        var found = Assert.Single(
            CheckFolder.Run(folder, 2026).Rules.Single(rule => rule is { Return: "ssda903", Code: "date" }).Found
        );
        Assert.Equal((2, "DOB"), (found.Line, found.Column));
    }

    [Fact]
    public void An_XML_return_that_breaks_off_is_read_to_the_break()
    {
        File.WriteAllText(
            Path.Combine(folder, "care.xml"),
            """
            <EXPSSDA903>
            <CHILD><HEADER><CHILDID>7</CHILDID></HEADER></CHILD>
            <CHILD><HEADER><CHILDID>8</CHILD
            """
        );

        var result = CheckFolder.Run(folder, 2026);

        Assert.Equal(1, result.Files.Single(file => file.Table is "Header").Rows);
        Assert.Contains(result.Rules, rule => rule is { Code: "xml", Status: "found" } && rule.Found[0].Line == 3);
    }

    [Fact]
    public void An_XML_file_with_entities_is_refused()
    {
        File.WriteAllText(
            Path.Combine(folder, "laughs.xml"),
            "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><EXPSSDA903>&c;</EXPSSDA903>"
        );

        Assert.All(CheckFolder.Run(folder, 2026).Files, file => Assert.Equal(0, file.Rows));
    }

    [Fact]
    public void A_part_too_large_for_memory_is_read_as_well()
    {
        using (var archive = ZipFile.Open(Path.Combine(folder, "large.zip"), ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(archive.CreateEntry("missing.csv", CompressionLevel.Fastest).Open());
            entry.Write($"{Headings}\n");
            for (var i = 0; i < 1_000_000; i++)
                entry.Write($"{i},01/02/2010,M,01/05/2025,02/05/2025\n");
        }

        using var opened = ReturnFile.Open(Assert.Single(FoundFile.In(folder)));
        while (opened.Read()) { }

        Assert.Equal(1_000_000, opened.Usable);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Each of the inner ones alone is small enough to be harmless.
    private static void Write(ZipArchive archive, string name, string text)
    {
        using var entry = new StreamWriter(archive.CreateEntry(name).Open());
        entry.Write(text);
    }
}
