using System.Globalization;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Writing.ChildrenInNeed;
using Headwater.Records.Writing.Ssda903;
using Headwater.Returns;
using Headwater.Returns.Writing;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing;

/// <summary>Writes a return of a year from what is known of children. What is not held is left blank and counted, never made up.</summary>
public sealed class WriteReturn(Database database, TimeProvider clock)
{
    /// <param name="year">The year in which the return ends: 2026 for 2025/26.</param>
    public async Task<Written> CareAsync(int year, bool xml, Caller caller, string folder)
    {
        var rows = new Rows();
        var children = await ReadAsync(
            Return.Ssda903,
            year,
            caller,
            CareReturn.About,
            CareReturn.Needed,
            child => CareReturn.Write(child, year, rows)
        );
        rows.Count();
        Directory.CreateDirectory(folder);
        return new Written(
            children,
            xml
                ? [Xml(Return.Ssda903, rows, Path.Combine(folder, Name("ssda903", year)))]
                : [.. CareReturn.Tables(year).Select(table => Csv(table, rows, folder))],
            rows.Gaps
        )
        {
            Empty =
            [
                .. CareReturn
                    .Tables(year)
                    .Where(table => rows.Of(table).Count is 0)
                    .Select(table => $"{table.Name}, {table.Meaning}"),
            ],
        };
    }

    public async Task<Written> CensusAsync(int year, Caller caller, string folder)
    {
        var rows = new Rows();
        Census.Head(year, rows);
        var children = await ReadAsync(
            Return.ChildrenInNeed,
            year,
            caller,
            Census.About,
            Census.Needed,
            child => Census.Write(child, year, rows)
        );
        rows.Count();
        Directory.CreateDirectory(folder);
        return new Written(
            children,
            [Xml(Return.ChildrenInNeed, rows, Path.Combine(folder, Name("cin-census", year)))],
            rows.Gaps
        );
    }

    private async Task<int> ReadAsync(
        Return of,
        int year,
        Caller caller,
        IReadOnlyList<Kind> about,
        IReadOnlyList<Kind> needed,
        Func<KnownChild, bool> write
    )
    {
        await using var work = await database.BeginAsync();
        var written = new List<long>();
        await foreach (var child in work.KnownChildrenAsync(caller, about, needed))
        {
            if (write(child))
                written.Add(child.Id);
        }

        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Wrote a return",
            $"{of.Name}, {Years.Name(year)}",
            written
        );
        await work.KeepAsync();
        return written.Count;
    }

    private static WrittenFile Csv(Table table, Rows rows, string folder)
    {
        var path = Path.Combine(folder, $"{table.FileName}.csv");
        WriteCsv.Run(table, rows.Of(table), path);
        return new WrittenFile(path, rows.Of(table).Count);
    }

    private static WrittenFile Xml(Return of, Rows rows, string path)
    {
        WriteXml.Run(of, rows.Of).Save(path);
        return new WrittenFile(path, of.Tables.Sum(table => rows.Of(table).Count));
    }

    private static string Name(string of, int year) => string.Create(CultureInfo.InvariantCulture, $"{of}-{year}.xml");
}
