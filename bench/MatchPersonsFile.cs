using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Headwater.Returns.Files.Csv;

namespace Headwater.Bench;

/// <summary>Matching made-up children from process start to clusters, beside the limit of reading and splitting the same bytes, and held against the truth.</summary>
/// <param name="Clusters">Pairs within clusters: how many are right, and how many of those there are were found.</param>
/// <param name="Sure">The same for pairs with a probability of 0.99 or more.</param>
/// <param name="Bands">How true what was said of pairs is, by how likely they were said to be.</param>
internal sealed record MatchPersonsFile(
    int Records,
    Measured Match,
    long Pairs,
    double SplitSeconds,
    Quality Clusters,
    Quality Sure,
    IReadOnlyList<Band> Bands
)
{
    public const string Headings = """
        | Records | Wall s | CPU s | Peak MiB | Pairs compared | Precision | Recall | F1 | At 0.99: precision | At 0.99: recall | Limit: read and split, s |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        """;

    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Records:N0} | {Match.WallSeconds:0.00} | {Match.CpuSeconds:0.00} | {Match.PeakMiB:N0} | {Pairs:N0} | {Clusters.Precision:0.0000} | {Clusters.Recall:0.0000} | {Clusters.F1:0.0000} | {Sure.Precision:0.0000} | {Sure.Recall:0.0000} | {SplitSeconds:0.00} |"
        );

    /// <summary>A line of <see cref="Calibration"/>.</summary>
    public string Calibrated(string kind, string errors) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Records:N0} {kind} | {errors} | {Clusters.F1:0.0000} | {Sure.Precision:0.0000} | {Sure.Recall:0.0000} | {string.Join(" | ", Bands.Select(band => band.Text))} |"
        );

    public static async Task<MatchPersonsFile> RunAsync(
        int records,
        int seed,
        string kind = "children",
        string errors = "usual"
    )
    {
        var folder = Directory.CreateTempSubdirectory("headwater-bench-").FullName;
        try
        {
            await Measured.HeadwaterAsync(
                "make-persons",
                "--out",
                folder,
                "--records",
                $"{records}",
                "--seed",
                $"{seed}",
                "--kind",
                kind,
                "--errors",
                errors
            );
            var persons = Path.Combine(folder, "persons.csv");
            string[] asked =
            [
                "match",
                persons,
                "--settings",
                Path.Combine(folder, "settings.json"),
                "--out",
                Path.Combine(folder, "clusters.csv"),
                "--json",
            ];
            var match = await Measured.HeadwaterAsync(asked);
            // The pairs are written in a run of their own, which is not measured.
            await Measured.HeadwaterAsync([.. asked, "--pairs", Path.Combine(folder, "pairs.csv")]);
            using var json = JsonDocument.Parse(match.Output);
            var truth = new Truth(Path.Combine(folder, "truth.csv"));
            return new(
                records,
                match,
                json.RootElement.GetProperty("pairsCompared").GetInt64(),
                Split(persons),
                truth.OfClusters(Path.Combine(folder, "clusters.csv")),
                truth.OfPairs(Path.Combine(folder, "pairs.csv"), least: 0.99),
                truth.Bands(Path.Combine(folder, "pairs.csv"))
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Split(string path)
    {
        var watch = Stopwatch.StartNew();
        var cells = 0L;
        using var csv = new CsvReader(File.OpenRead(path));
        while (csv.Read())
            cells += csv.Count;
        return cells > 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException("No cells.");
    }
}
