using Headwater.Returns;
using Headwater.Returns.Agreement;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.Sen2;
using Headwater.Returns.Writing;

namespace Headwater.Tests.Returns.Sen2;

/// <summary>The head of SEN2: every file of a full export is known, and the head says the year.</summary>
public sealed class Sen2HeaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-sen2-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_full_export_has_no_file_that_is_not_known()
    {
        WriteExport();

        var check = CheckFolder.Run(folder);

        Assert.Equal(9, check.Files.Count);
        Assert.All(check.Files, file => Assert.Null(file.Why));
        Assert.Contains(check.Files, file => (file.Table, file.Rows) == ("Sen2Header", 1));
    }

    [Theory]
    [InlineData("2026", "2026-Jan-15 00:00:00", 2026)]
    [InlineData("2024", "2024-Jan-18 00:00:00", 2024)]
    [InlineData("", "2024-Jan-18 00:00:00", 2024)]
    public void The_head_says_of_which_year_it_all_is(string year, string day, int expected)
    {
        WriteExport();
        File.WriteAllText(
            Path.Combine(folder, "sen2.csv"),
            $"sen2tableid,NativeId,sen2orderseqcolumn,sourceid,collection,year,referencedate,sourcelevel,lea,softwarecode,release,serialno,datetime,dmo,dco\n1,1,1,1,SEN2,{year},{day},L,999,Made up,1.0,1,2026-Jan-20 10:00:00,,\n"
        );

        Assert.All(CheckFolder.Run(folder).Files, file => Assert.Equal(expected, file.Year));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Another_return_sent_with_it_has_a_year_of_its_own(bool hasHead)
    {
        WriteExport();
        var head = Path.Combine(folder, "sen2.csv");
        var requests = Path.Combine(folder, $"{Sen2RequestsTable.Table.FileName}.csv");
        File.WriteAllText(head, File.ReadAllText(head).Replace("2026", "2025", StringComparison.Ordinal));
        // Without its head, the school year of the latest requests is the next best.
        if (!hasHead)
        {
            File.Delete(head);
            var example = Example.Parse(
                [.. Catalogue.All],
                AgreementRules.Clean,
                "Sen2Requests receiveddate=2024-Oct-01_00:00:00"
            );
            WriteCsv.Run(Sen2RequestsTable.Table, example.Rows(Sen2RequestsTable.Table, lastYear: false), requests);
        }

        File.WriteAllText(
            Path.Combine(folder, "ssda903-2025-26-missing.csv"),
            "CHILD,DOB,MISSING,MIS_START,MIS_END\n7,01/02/2010,M,01/06/2025,02/06/2025\n"
        );

        var files = CheckFolder.Run(folder).Files;

        Assert.Equal(2026, Assert.Single(files, file => file.Table is "Missing").Year);
        Assert.All(files.Where(file => file.Table is not "Missing"), file => Assert.Equal(2025, file.Year));
    }

    [Fact]
    public void In_XML_the_head_is_read_and_nothing_of_it_is_left()
    {
        File.WriteAllText(
            Path.Combine(folder, "sen2.xml"),
            "<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>2024</Year><ReferenceDate>2024-01-18</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SoftwareCode>Made up</SoftwareCode><Release>1.0</Release><SerialNo>1</SerialNo><DateTime>2024-01-20T10:00:00</DateTime></Source></Header><Persons/></Message>"
        );

        var check = CheckFolder.Run(folder);

        Assert.Equal((1L, 2024), (check.Files[0].Rows, check.Files[0].Year));
        Assert.Equal("Sen2Header", check.Files[0].Table);
        Assert.Empty(check.Repairs);
        Assert.DoesNotContain(check.Rules, rule => rule.Count > 0);
    }

    private void WriteExport()
    {
        var example = Clean.Nothing(Return.Sen2);
        foreach (var table in Return.Sen2.Tables)
            WriteCsv.Run(table, example.Rows(table, lastYear: false), Path.Combine(folder, $"{table.FileName}.csv"));
    }
}
