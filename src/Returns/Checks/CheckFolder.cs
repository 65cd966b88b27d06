using Headwater.Returns.Agreement;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Files;
using Headwater.Returns.Rules;
using Headwater.Vocabulary;

namespace Headwater.Returns.Checks;

/// <summary>Checks every file of a folder against the descriptions of its table and the rules of its return, and keeps nothing.</summary>
public static class CheckFolder
{
    /// <param name="year">The year in which the return ends; null to find it from names and days.</param>
    /// <param name="earlier">A folder with the returns of years before, for the rules that look back; null for none.</param>
    /// <param name="beside">What rules need beside the return, such as the authority.</param>
    /// <param name="room">For the rows that rules look at; null for the usual room.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Checked Run(
        string folder,
        int? year = null,
        string? earlier = null,
        Beside? beside = null,
        IProgress<Progress>? progress = null,
        Room? room = null
    )
    {
        room ??= new Room(Room.Usual);
        var pool = new TextPool();
        var now = ReadFiles(folder, (years, its) => years.Of(its, year), pool, room, progress);
        Duplicates.Find(now);
        var sent = now.Where(file => !file.IsMade).ToList();
        // SEN2's rules do not look back, and its exports of several years may stand beside one year of the rest.
        var first = now.Where(file => file.Return is { HasNoYear: false } && file.Return != Return.Sen2)
            .Min(file => file.Year);
        var before = earlier is null
            ? []
            : ReadFiles(earlier, (years, its) => Before(first, years.Of(its, given: null)), pool, room, progress);
        Duplicates.Find(before);
        progress?.Report(new Progress("Running the rules", 0.9));
        var tooLarge = now.Select(file => file.Return)
            .OfType<Return>()
            .Distinct()
            .Where(one => !room.Suffices(one))
            .ToList();
        var years = Years(
                [.. now.Where(file => file.Return is { } one && !tooLarge.Contains(one))],
                [.. before.Where(file => file.Return is { } one && !tooLarge.Contains(one))],
                beside ?? Beside.Nothing
            )
            .ToList();
        var workers = new Workers(years);
        var results = years.SelectMany(RunRules.Run).ToList();
        return new(
            [.. sent.Select(file => file.Checked with { Problems = file.Findings.Count })],
            [.. sent.SelectMany(file => file.Repairs)],
            Owners.Tell(
                sent,
                [
                    .. Return.All.SelectMany(each => CheckedFormats.Of(each, sent, workers)),
                    .. CheckedRules.Of(results, workers),
                    .. RunAgreement.Run(years, tooLarge, workers),
                    .. now.Where(file => file is { Rows: not null, Year: null })
                        .Select(file => file.Return)
                        .OfType<Return>()
                        .Distinct()
                        .Except(tooLarge)
                        .Where(one => results.TrueForAll(result => result.Rule.Return != one))
                        .SelectMany(one =>
                            CheckedRules.Idle(one, "the year of the return is not known; give it with --year")
                        ),
                    .. tooLarge.SelectMany(one => CheckedRules.Idle(one, Room.Lacking)),
                ]
            )
        )
        {
            Joined = [.. now.Where(file => file.IsMade).Select(file => file.Checked)],
        };
    }

    // A return of years before is of years before, whatever else its folder's name or a few mistyped days say.
    private static int? Before(int? year, int? found) => year is null || found < year ? found : year - 1;

    /// <summary>The years that the folder itself holds, each with those before it; earlier ones only lend their history.</summary>
    private static IEnumerable<ReturnYear> Years(
        IReadOnlyList<ReadFile> now,
        IReadOnlyList<ReadFile> before,
        Beside beside
    )
    {
        foreach (
            var one in now.Concat(before.Where(file => file.Return is not { HasNoYear: true }))
                .Where(file => file.Rows is not null && (file.Year is not null || file.Return is { HasNoYear: true }))
                .GroupBy(file => file.Return)
        )
        {
            var previous = default(ReturnYear);
            foreach (var year in one.GroupBy(file => file.Year ?? 0).OrderBy(year => year.Key))
            {
                var builder = new ReturnYearBuilder(
                    one.Key ?? throw new InvalidOperationException("No return."),
                    year.Key
                );
                foreach (var rows in year.Select(file => file.Rows).OfType<FileRows>())
                    builder.Take(rows);
                previous = new ReturnYear(builder, previous?.Year == year.Key - 1 ? previous : null)
                {
                    Beside = beside,
                    OlderYear = previous?.Year < year.Key - 1 ? previous.Year : null,
                };
                if (year.Any(now.Contains))
                    yield return previous;
            }
        }
    }

    /// <param name="year">Finds the year of a return from the years of the folder that it stands in.</param>
    private static List<ReadFile> ReadFiles(
        string folder,
        Func<SentYears, Return, int?> year,
        TextPool pool,
        Room room,
        IProgress<Progress>? progress
    )
    {
        var files = FoundFile.In(folder);
        var years = files
            .GroupBy(file => file.Folder)
            .ToDictionary(group => group.Key, group => new SentYears(folder, [.. group]));
        var censuses = files
            .Where(file => file.Table == CensusHeaderTable.Table)
            .DistinctBy(file => file.Name)
            .ToDictionary(file => file.Name, CensusYear.Find);
        var done = 0;
        List<ReadFile> all =
        [
            .. files
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(Environment.ProcessorCount)
                .Select(file =>
                {
                    var read = ReadFile.Run(
                        file,
                        its => censuses.GetValueOrDefault(file.Name) ?? year(years[file.Folder], its),
                        pool,
                        room
                    );
                    progress?.Report(
                        new Progress($"Checking {file.Name}", 0.9 * Interlocked.Increment(ref done) / files.Count)
                    );
                    return read;
                }),
        ];
        // All rows of a return or none: which of its files were read first may not matter.
        return
        [
            .. all.Select(file => file.Return is { } one && !room.Suffices(one) ? file with { Rows = null } : file),
        ];
    }
}
