using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.Writing;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Writes an example as the files of a return, reads them back and runs every rule on them.</summary>
internal sealed class WrittenExample : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-rule-").FullName;

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
            Write(example, example.Tables.Where(table => table != notLastYear), before, year - 1, lastYear: true, xml);
        return CheckFolder.Run(now, year, example.HasLastYear ? before : null, beside ?? Clean.Beside).Rules;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

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

        foreach (var table in tables.Where(table => table.Years.Include(year)))
            WriteCsv.Run(table, example.Rows(table, lastYear), Path.Combine(to, $"{table.FileName}.csv"));
    }
}
