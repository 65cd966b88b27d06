using System.Security.Cryptography;
using System.Text;
using Headwater.Intake.Entries;
using Headwater.Returns;
using Headwater.Returns.Files;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>A first look at every file of a folder: which table it is, of which period, and whether its bytes are known.</summary>
internal static class Survey
{
    // Enough rows to tell the period by the most of them, even when some days are mistyped.
    private const int RowsLookedAt = 200;

    /// <param name="year">The year of the return, where the sender says it; null to find it.</param>
    /// <param name="lost">Files that could not be read when they were looked at before: they are named, and not opened again.</param>
    public static List<Incoming> Run(string folder, int? year, IReadOnlySet<string> lost, Action<double> done)
    {
        var files = FoundFile
            .In(folder)
            .Where(file => !file.IsJoined && !file.IsHead && !lost.Contains(file.Name))
            .ToList();
        var looked = 0;
        var incoming = files
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(file =>
            {
                var one = Look(file);
                done((double)Interlocked.Increment(ref looked) / files.Count);
                return one;
            })
            .ToList();
        GiveYears(folder, incoming, year);
        foreach (var one in incoming)
            one.Slot = Slot(one);
        incoming.AddRange(lost.Order(StringComparer.Ordinal).Select(name => Lost(folder, name)));
        return incoming;
    }

    private static Incoming Look(FoundFile file)
    {
        using var opened = ReturnFile.Open(file);
        // What cannot be opened has no bytes to know it by: it is known by its name and by what is wrong with it.
        var sha256 = opened.Size is null
            ? Hash(Encoding.UTF8.GetBytes($"{file.Name}\n{opened.Findings.Problems[0].Message}"))
            : Hash(file);
        if (sha256 is null)
            return Lost(file);
        var table = Loadable(opened);
        var one = new Incoming(file, sha256, table, opened.Size ?? 0)
        {
            CheckedAlone = table is null ? opened.Table : null,
        };
        if (one.Table is null)
            one.Outcome = FileOutcome.Of(opened);
        return one;
    }

    /// <summary>Its table; null, with a problem that says so, where that is only checked and tells timelines nothing.</summary>
    private static Table? Loadable(ReturnFile opened)
    {
        if (opened.Table is not { } table || Translations.Reads(table))
            return opened.Table;
        opened.Findings.Add(
            1,
            "",
            "not-loaded",
            $"{table.Name} of the {table.Return.Name} is checked by “headwater check”; it is not loaded"
        );
        return null;
    }

    private static Incoming Lost(string folder, string name) => Lost(new FoundFile(Path.Combine(folder, name), name));

    private static Incoming Lost(FoundFile file)
    {
        var findings = new Returns.Files.Findings(file.Name);
        findings.Add(
            1,
            "",
            "file",
            "the file is not there any more, or changed while the folder was being read; send it again"
        );
        return new Incoming(file, Hash(Encoding.UTF8.GetBytes($"{file.Name}\nlost")), table: null, size: 0)
        {
            Outcome = new FileOutcome(0, 0, 0, 0, null, findings),
        };
    }

    private static void GiveYears(string folder, List<Incoming> incoming, int? year)
    {
        foreach (var together in incoming.GroupBy(one => (one.File.Folder, one.Table?.Return)))
        {
            var found =
                together.Key.Return == Return.Ssda903
                    ? year ?? CollectionYear.Find(folder, [.. together.Select(one => one.File)])
                : together.Key.Return == Return.Sen2 ? together.Max(one => WrittenYear.Find(one.File.Name)) ?? year
                : null;
            foreach (var one in together)
                one.Year = found;
        }
    }

    private static string Slot(Incoming one)
    {
        if (one.Translation is not { } how)
            return "";
        var period = how.Period switch
        {
            Period.Whole => "",
            Period.ReturnYear => $"{one.Year}",
            Period.SchoolYear when WrittenYear.Find(one.File.Name) is { } year => $"{year}",
            _ => Usual(one, how),
        };
        return $"{how.Table.Name}:{period}";
    }

    private static string Usual(Incoming one, Translation how)
    {
        var periods = new Dictionary<string, int>();
        using var file = one.Open();
        while (file.Rows < RowsLookedAt && file.Read())
        {
            if (how.Day is not null && file.Row.Day(how.Day) is { } day)
            {
                var name = how.Period is Period.Term ? Term(day) : $"{SchoolYear.Of(day).Ends}";
                periods[name] = periods.GetValueOrDefault(name) + 1;
            }
        }

        if (periods.Count > 0)
            return periods.MaxBy(each => each.Value).Key;
        return Entries.Schools.CensusDay.Named(one.File.Name) is { } named ? Term(named) : "";
    }

    private static string Term(DateOnly day) =>
        $"{SchoolYear.Of(day).Ends} {(day.Month >= 9 ? "autumn" : day.Month <= 3 ? "spring" : "summer")}";

    /// <summary>Null where the file can no longer be read.</summary>
    private static string? Hash(FoundFile file)
    {
        try
        {
            using var stream = file.Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
