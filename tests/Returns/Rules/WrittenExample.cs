using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.Writing;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Writes an example as the files of a return, reads them back and runs every rule on them.</summary>
internal sealed class WrittenExample : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-rule-").FullName;

    /// <param name="notLastYear">A table whose file the year before does not have.</param>
    /// <param name="beside">What is given beside the return; the made-up lists where nothing is said.</param>
    public IReadOnlyList<CheckedRule> Check(Example example, int year, Table? notLastYear = null, Beside? beside = null)
    {
        var (now, before) = (Path.Combine(folder, "now"), Path.Combine(folder, $"{year - 1}"));
        Write(example, example.Tables, now, year, lastYear: false);
        if (example.HasLastYear)
            Write(example, example.Tables.Where(table => table != notLastYear), before, year - 1, lastYear: true);
        return CheckFolder.Run(now, year, example.HasLastYear ? before : null, beside ?? Clean.Beside).Rules;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Write(Example example, IEnumerable<Table> tables, string to, int year, bool lastYear)
    {
        Directory.CreateDirectory(to);
        foreach (var table in tables.Where(table => table.Years.Include(year)))
            WriteCsv.Run(table, example.Rows(table, lastYear), Path.Combine(to, $"{table.FileName}.csv"));
    }
}
