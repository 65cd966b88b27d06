using System.Globalization;
using System.Text;
using ExcelDataReader;
using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns.Checks;

/// <summary>Each place says whose row it is and who works with them, and a worker's workbook holds their places alone.</summary>
public sealed class WorkerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-workers-").FullName;

    public WorkerTests()
    {
        // Workbooks of old programs name their letters by number.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Write(
            "missing.csv",
            "CHILD,DOB,MISSING,MIS_START,MIS_END",
            "1,03/05/2012,Q,01/06/2025,02/06/2025",
            "2,04/05/2012,Q,03/07/2025,31/02/2026",
            "3,04/05/2012,Q,04/07/2025,"
        );
        Write(
            "sw_episodes.csv",
            "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
            "1,03/05/2012,SW2222,01/09/2025,,FCONTA",
            "1,03/05/2012,SW1111,01/04/2025,01/09/2025,FCONTA",
            "2,04/05/2012,SW3333,01/04/2025,,FCONTA"
        );
    }

    [Fact]
    public void A_place_names_the_latest_worker_of_its_child_and_nobody_where_no_file_does()
    {
        var found = Check().Rules.Single(rule => rule is { Return: "ssda903", Code: "code" }).Found;

        Assert.Equal(["SW2222", "SW3333", null], found.Select(place => place.Worker));
        Assert.Equal(["1", "2", "3"], found.Select(place => place.Key));
        Assert.Equal([new(2025, 6, 1), new(2025, 7, 3), new(2025, 7, 4)], found.Select(place => place.Row));
        Assert.All(found, place => Assert.Equal(("Missing", 2026), (place.Table, place.Year)));
    }

    [Fact]
    public void A_row_of_a_list_names_its_own_worker_and_team_as_they_are_spelt()
    {
        Write(
            "list4.csv",
            "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Does the Child have a Disability,Continuous Assessment Start Date,Child Seen During Continuous Assessment,Continuous Assessment Date of Authorisation,Was the child assessed as requiring LA children's social care support?,Allocated Team,Allocated Worker",
            "7,q) No such,WBRI,01/02/2015,10,N,03/03/2026,03/03/2026,05/04/2026,N,North Team,Example Worker"
        );

        var place = Check().Rules.Single(rule => rule is { Return: "annex-a", Code: "code" }).Found[0];

        Assert.Equal(("North Team", "Example Worker", null), (place.Team, place.Worker, place.Year));
    }

    [Fact]
    public void The_workbook_holds_every_place_and_a_worker_s_own_holds_theirs()
    {
        var result = Check();
        Assert.Equal(["SW2222", "SW3333"], WriteReport.Workers(result));

        Assert.Equal(
            result.Rules.Sum(rule => rule.Found.Count),
            Rows(to => WriteReport.Run(result, to), "To mend").Count
        );
        var own = Rows(to => WriteReport.RunFor("SW2222", result, to), "To mend");
        Assert.NotEmpty(own);
        Assert.All(own, row => Assert.Equal("SW2222", row[1]));
    }

    [Fact]
    public void A_text_that_begins_like_a_formula_stays_a_text()
    {
        Write("more-missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "=1+1,03/05/2012,Q,01/06/2025,02/06/2025");

        var rows = Rows(to => WriteReport.Run(Check(), to), "To mend");

        Assert.Contains(rows, row => row[2] is "=1+1");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Checked Check() => CheckFolder.Run(folder, year: 2026);

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(folder, name), lines);

    private static List<string?[]> Rows(Action<Stream> write, string sheet)
    {
        using var book = new MemoryStream();
        write(book);
        book.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(book);
        while (reader.Name != sheet)
            Assert.True(reader.NextResult(), $"no sheet {sheet}");
        var rows = new List<string?[]>();
        Assert.True(reader.Read());
        while (reader.Read())
            rows.Add([
                .. Enumerable
                    .Range(0, reader.FieldCount)
                    .Select(cell => Convert.ToString(reader.GetValue(cell), CultureInfo.InvariantCulture)),
            ]);
        return rows;
    }
}
