using System.Diagnostics;
using System.Globalization;
using Headwater.Demo.Persons;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Known;
using Headwater.Records.Matching.Settings;

namespace Headwater.Bench;

/// <summary>Adding records to persons who are known, beside gathering all of them anew with the same weights; both must give the same answer.</summary>
/// <param name="Ready">Seconds until the known records are matched and further ones can be added.</param>
/// <param name="Portions">Seconds for each portion of <see cref="Portion"/> records, the first included.</param>
/// <param name="One">The median of seconds for one record.</param>
/// <param name="Slowest">The longest of them.</param>
/// <param name="Anew">Seconds to gather all anew.</param>
/// <param name="Differ">Records whose person is another when all are gathered anew.</param>
internal sealed record AddPersons(
    int Known,
    double Ready,
    IReadOnlyList<double> Portions,
    double One,
    double Slowest,
    double Anew,
    int Differ,
    long PeakMiB
)
{
    private const int Portion = 5_000;
    private const int Singles = 1_000;

    public const string Headings = """
        | Known | Ready, s | 5,000 more, s | One more, ms: median | longest of 1,000 | Limit: all anew, s | Answers that differ | Peak MiB |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """;

    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Known:N0} | {Ready:0.0} | {string.Join(", ", Portions.Select(each => each.ToString("0.00", CultureInfo.InvariantCulture)))} | {One * 1000:0.00} | {Slowest * 1000:0.0} | {Anew:0.0} | {Differ} | {PeakMiB:N0} |"
        );

    public static AddPersons Run(int known, int seed)
    {
        var all = Made(known + (3 * Portion) + Singles, seed);
        var watch = Stopwatch.StartNew();
        var persons = KnownPersons.Of(First(all, known));
        var ready = watch.Elapsed.TotalSeconds;

        var at = known;
        var portions = Enumerable.Range(0, 3).Select(_ => Add(Portion)).ToList();
        var singles = Enumerable.Range(0, Singles).Select(_ => Add(1)).Order().ToList();
        watch.Restart();
        var anew = persons.Anew();
        return new AddPersons(
            known,
            ready,
            portions,
            singles[Singles / 2],
            singles[^1],
            watch.Elapsed.TotalSeconds,
            anew.Zip(persons.ClusterOf).Count(each => each.First != each.Second),
            Process.GetCurrentProcess().PeakWorkingSet64 >> 20
        );

        double Add(int records)
        {
            var cells = Enumerable.Range(at, records).Select(Cells).ToList();
            at += records;
            var adding = Stopwatch.StartNew();
            persons.Add(cells);
            return adding.Elapsed.TotalSeconds;
        }

        IReadOnlyList<string> Cells(int record) =>
            [.. all.Columns.Select(column => column.Values[column.Cells[record]])];
    }

    private static PersonTable Made(int records, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-bench-").FullName;
        try
        {
            MakePersons.Run(
                new()
                {
                    Kind = PersonKind.Children,
                    Records = records,
                    Seed = seed,
                },
                folder
            );
            var settings = ReadSettings.From(Path.Combine(folder, "settings.json")).Settings;
            var read = ReadPersonFile.Run(
                Path.Combine(folder, "persons.csv"),
                settings ?? throw new InvalidOperationException("The made settings were refused.")
            );
            return read.File?.Table ?? throw new InvalidOperationException("The made persons were refused.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // With values of their own, so that what is added later was not among them.
    private static PersonTable First(PersonTable table, int records)
    {
        var own = new Dictionary<Values, Values>();
        return new PersonTable([.. table.Columns.Select(Cut)]);

        Column Cut(Column column)
        {
            if (!own.TryGetValue(column.Values, out var values))
                own[column.Values] = values = new Values();
            return column with
            {
                Values = values,
                Cells = [.. column.Cells.Take(records).Select(cell => values.Number(column.Values[cell]))],
            };
        }
    }
}
