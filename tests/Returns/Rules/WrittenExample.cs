using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Nccis;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903;
using Headwater.Returns.Writing;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Writes an example as the files of a return, reads them back and runs every rule on them.</summary>
internal sealed class WrittenExample : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-rule-").FullName;

    /// <summary>Where the files of the year were written.</summary>
    public string Folder => Path.Combine(folder, "now");

    /// <param name="xml">The return, to write it as its one XML file; null for CSV files.</param>
    /// <param name="notLastYear">A table whose file the year before does not have.</param>
    /// <param name="beside">What is given beside the return; the made-up lists where nothing is said.</param>
    public IReadOnlyList<CheckedRule> Check(
        Example example,
        int year,
        Return? xml = null,
        Table? notLastYear = null,
        Beside? beside = null
    )
    {
        var (now, before) = (Path.Combine(folder, "now"), Path.Combine(folder, $"{year - 1}"));
        Write(example, example.Tables, now, year, lastYear: false, xml);
        if (example.HasLastYear)
            Write(
                example,
                LastYears(example).Where(table => table != notLastYear),
                before,
                year - 1,
                lastYear: true,
                xml
            );
        return CheckFolder.Run(now, year, example.HasLastYear ? before : null, beside ?? Clean.Beside).Rules;
    }

    /// <summary>Whether one XML file can hold it: there a child has one header, which gives the birth date and sex for all tables.</summary>
    public static bool FitsXml(Example example) =>
        new[] { true, false }.All(lastYear =>
            example
                .Tables.SelectMany(table =>
                    example.Rows(table, lastYear).Select(row => (Table: table, Cells: Cells(row)))
                )
                .GroupBy(row => row.Cells.GetValueOrDefault(row.Table.KnownBy ?? ""))
                .All(child =>
                    Alike(child.Select(row => row.Cells), "DOB")
                    && Alike(child.Select(row => row.Cells), "SEX")
                    && child.GroupBy(row => row.Table).All(rows => rows.Count() == 1 || !IsOnce(rows.Key))
                )
        );

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Dictionary<string, string> Cells(IReadOnlyDictionary<Column, string> row) =>
        row.ToDictionary(cell => cell.Key.Name, cell => cell.Value);

    private static bool Alike(IEnumerable<Dictionary<string, string>> rows, string column) =>
        rows.Where(row => row.ContainsKey(column)).Select(row => row[column]).Distinct().Count() < 2;

    // The tables whose items stand in the header itself.
    private static bool IsOnce(Table table) =>
        table == HeaderTable.Table
        || table == NccisPersonTable.Table
        || table == UascStatusTable.Table
        || table == UascTable.Table
        || table == Oc3Table.Table
        || table == Ad1Table.Table;

    // A file that this year lacks may have been there last year.
    private static IEnumerable<Table> LastYears(Example example) =>
        example
            .Tables[0]
            .Return.Tables.Where(table =>
                example.Tables.Contains(table) || example.Rows(table, lastYear: true).Count > 0
            );

    private static void Write(
        Example example,
        IEnumerable<Table> tables,
        string to,
        int year,
        bool lastYear,
        Return? xml
    )
    {
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);
        Directory.CreateDirectory(to);
        if (xml is not null)
        {
            WriteXml.Run(xml, table => example.Rows(table, lastYear)).Save(Path.Combine(to, "return.xml"));
            return;
        }

        if (example.Tables[0].Return == Return.AnnexA)
        {
            using var workbook = File.Create(Path.Combine(to, "annex-a.xlsx"));
            WriteWorkbook.Run(tables, table => example.Rows(table, lastYear), workbook);
            return;
        }

        foreach (
            var table in tables.Where(table =>
                !table.IsXmlOnly && (table.Years.Include(year) || (lastYear && example.Rows(table, lastYear).Count > 0))
            )
        )
            WriteCsv.Run(table, example.Rows(table, lastYear), Path.Combine(to, $"{table.FileName}.csv"));
    }
}
