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
    /// <summary>The tables in a folder that the care return of a year does not have: of another year, and not to be taken for this one's.</summary>
    public static IReadOnlyList<string> OfAnotherYear(int year, string folder) =>
        [
            .. Return
                .Ssda903.Tables.Except(CareReturn.Tables(year))
                .Select(table => CsvName(table))
                .Where(name => File.Exists(Path.Combine(folder, name))),
        ];

    /// <param name="year">The year in which the return ends: 2026 for 2025/26.</param>
    public async Task<Written> CareAsync(int year, bool xml, Caller caller, string folder)
    {
        var rows = new Rows();
        var written = await WriteAsync(
            Return.Ssda903,
            year,
            caller,
            (CareReturn.About, CareReturn.Needed),
            child => CareReturn.Write(child, year, rows),
            unfinished =>
                xml
                    ? [Xml(Return.Ssda903, rows, Path.Combine(folder, Name("ssda903", year)), unfinished)]
                    : [.. CareReturn.Tables(year).Select(table => Csv(table, rows, folder, unfinished))]
        );
        return written with
        {
            Gaps = rows.Gaps,
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
        var written = await WriteAsync(
            Return.ChildrenInNeed,
            year,
            caller,
            (Census.About, Census.Needed),
            child => Census.Write(child, year, rows),
            unfinished => [Xml(Return.ChildrenInNeed, rows, Path.Combine(folder, Name("cin-census", year)), unfinished)]
        );
        return written with { Gaps = rows.Gaps };
    }

    /// <summary>All files or none; none where no child is found, so that what was there stays.</summary>
    private async Task<Written> WriteAsync(
        Return of,
        int year,
        Caller caller,
        (IReadOnlyList<Kind> About, IReadOnlyList<Kind> Needed) kinds,
        Func<KnownChild, bool> add,
        Func<Unfinished, IReadOnlyList<WrittenFile>> write
    )
    {
        await using var work = await database.BeginAsync();
        var children = new List<long>();
        await foreach (var child in work.KnownChildrenAsync(caller, kinds.About, kinds.Needed))
        {
            if (add(child))
                children.Add(child.Id);
        }

        using var unfinished = new Unfinished();
        var files = children.Count > 0 ? write(unfinished) : [];
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Wrote a return",
            $"{of.Name}, {Years.Name(year)}",
            children,
            Purpose.Returns
        );
        await work.KeepAsync();
        unfinished.Finish();
        return new Written(children.Count, files, []);
    }

    private static WrittenFile Csv(Table table, Rows rows, string folder, Unfinished unfinished)
    {
        var path = Path.Combine(folder, CsvName(table));
        Directory.CreateDirectory(folder);
        WriteCsv.Run(table, rows.Of(table), unfinished.Begin(path));
        return new WrittenFile(path, rows.Of(table).Count);
    }

    private static WrittenFile Xml(Return of, Rows rows, string path, Unfinished unfinished)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        WriteXml.Run(of, rows.Of).Save(unfinished.Begin(path));
        return new WrittenFile(path, of.Tables.Sum(table => rows.Of(table).Count));
    }

    private static string CsvName(Table table) => $"{table.FileName}.csv";

    private static string Name(string of, int year) => string.Create(CultureInfo.InvariantCulture, $"{of}-{year}.xml");
}
