using System.IO.Compression;
using Headwater.Returns;
using Headwater.Returns.AnnexA;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;
using Headwater.Returns.Rules;
using Headwater.Returns.Writing;

namespace Headwater.Tests.Returns;

/// <summary>What is written as a workbook is read back the same.</summary>
public sealed class WorkbookTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 31);

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-workbook-").FullName;

    [Fact]
    public void Every_list_comes_back_from_its_sheet_as_it_was_written()
    {
        Write(Return.AnnexA.Tables, table => [Row(table, 1), Row(table, 2)]);

        foreach (var sheet in FoundFile.In(folder))
        {
            using var file = ReturnFile.Open(sheet);
            Assert.True(file.Read(), sheet.Name);
            var table = file.Table ?? throw new InvalidOperationException(sheet.Name);
            var days = table.Columns.Where(column => file.Row.Day(column) is not null);
            Assert.All(days, column => Assert.Equal(new DateOnly(2025, 10, 3), file.Row.Day(column)));
            Assert.True(file.Read());
            Assert.False(file.Read());
            Assert.Empty(file.Findings.Problems);
        }
    }

    [Fact]
    public void A_list_that_is_not_a_real_day_or_number_is_written_as_it_stands_and_told_with_the_row_of_its_sheet()
    {
        Write(
            Return.AnnexA.Tables,
            table =>
                table == ContactListTable.Table
                    ?
                    [
                        Row(table, 1),
                        With(
                            With(Row(table, 2), ContactListTable.ContactedOn, "31/02/2026"),
                            ContactListTable.Age,
                            "ten"
                        ),
                    ]
                    : []
        );

        var found = CheckFolder
            .Run(folder, beside: Beside.Nothing with { Today = Today })
            .Rules.Where(rule => rule.Return == "annex-a")
            .SelectMany(rule => rule.Found)
            .Where(found => found.Line is 3)
            .ToList();

        Assert.All(found, each => Assert.Equal(("annex-a.xlsx/List 1", "T2"), (each.File, each.Key)));
        Assert.Equal(["Date of Contact", "Age of Child (Years)"], found.Select(each => each.Column).Distinct());
    }

    [Fact]
    public void Its_sheets_stand_in_one_file_whatever_its_name_ends_in()
    {
        Write([ContactListTable.Table, PlanListTable.Table], table => [Row(table, 1)]);
        File.Move(Path.Combine(folder, "annex-a.xlsx"), Path.Combine(folder, "lists.xlsm"));

        var files = CheckFolder.Run(folder).Files;

        Assert.Equal(2, files.Count);
        Assert.All(files, file => Assert.Equal("lists.xlsm", file.InFile));
    }

    [Fact]
    public void Without_the_day_of_the_check_what_is_in_the_future_is_not_judged_and_that_is_said()
    {
        Write([PlanListTable.Table], table => [With(Row(table, 1), PlanListTable.BirthDate, "01/06/2030")]);

        Assert.Equal("nothing to check", Rule("105a", null).Status);
        Assert.Equal("found", Rule("105a", Today).Status);
        Assert.Equal("clean", Rule("105a", new DateOnly(2030, 6, 1)).Status);
    }

    [Fact]
    public void Headings_are_bold_and_stay_in_sight()
    {
        Write([ContactListTable.Table], table => [Row(table, 1)]);

        using var archive = ZipFile.OpenRead(Path.Combine(folder, "annex-a.xlsx"));
        var sheet = archive.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal));
        using var reader = new StreamReader(sheet.Open());
        var text = reader.ReadToEnd();

        Assert.Contains("state=\"frozen\"", text, StringComparison.Ordinal);
        Assert.Contains("s=\"1\"", text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private CheckedRule Rule(string code, DateOnly? today) =>
        CheckFolder
            .Run(folder, beside: Beside.Nothing with { Today = today })
            .Rules.Single(rule => rule.Return == "annex-a" && rule.Code == code);

    private void Write(IEnumerable<Table> tables, Func<Table, IEnumerable<IReadOnlyDictionary<Column, string>>> rows)
    {
        using var file = File.Create(Path.Combine(folder, "annex-a.xlsx"));
        WriteWorkbook.Run(tables, rows, file);
    }

    private static Dictionary<Column, string> Row(Table table, int row) =>
        table.Columns.ToDictionary(column => column, column => Sample.Cell(column, row));

    private static Dictionary<Column, string> With(Dictionary<Column, string> row, Column column, string cell) =>
        new(row) { [column] = cell };
}
