using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Headwater.Returns.Files.Csv;

namespace Headwater.Bench;

/// <summary>Checking one return from process start to full report, beside the limit of reading and splitting its bytes.</summary>
internal sealed record CheckReturn(int Children, Measured Check, double SplitSeconds, long Rows, long Bytes)
{
    public static async Task<CheckReturn> RunAsync(int children, Action<string, int> write)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-bench-").FullName;
        try
        {
            write(folder, children);
            var check = await Measured.HeadwaterAsync("check", folder, "--year", "2026", "--json");
            var (seconds, rows, bytes) = Split(folder);
            return new CheckReturn(children, check, seconds, rows, bytes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Children:N0} | {Rows:N0} | {Bytes / 1048576.0:N0} | {Check.WallSeconds:0.00} | {Check.CpuSeconds:0.00} | {Check.PeakMiB:N0} | {SplitSeconds:0.00} | {Check.CpuSeconds / SplitSeconds:0.0} |"
        );

    public const string Headings = """
        | Children | Rows | MiB | Wall s | CPU s | Peak MiB | Limit: read and split, s | CPU to limit |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """;

    private static (double Seconds, long Rows, long Bytes) Split(string folder)
    {
        var watch = Stopwatch.StartNew();
        var (rows, bytes, cells) = (0L, 0L, 0L);
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            bytes += new FileInfo(path).Length;
            var (more, its) = path.EndsWith(".xml", StringComparison.Ordinal) ? Elements(path) : Lines(path);
            (rows, cells) = (rows + more, cells + its);
        }

        return cells > 0 ? (watch.Elapsed.TotalSeconds, rows, bytes) : throw new InvalidOperationException("No cells.");
    }

    private static (long Rows, long Cells) Lines(string path)
    {
        var (rows, cells) = (0L, 0L);
        using var csv = new CsvReader(File.OpenRead(path));
        while (csv.Read())
            (rows, cells) = (rows + 1, cells + csv.Count);
        return (rows, cells);
    }

    // Of XML the elements that hold others count as rows, those that hold a text as cells.
    private static (long Rows, long Cells) Elements(string path)
    {
        var (elements, texts) = (0L, 0L);
        using var xml = XmlReader.Create(path);
        while (xml.Read())
        {
            elements += xml.NodeType is XmlNodeType.Element ? 1 : 0;
            texts += xml is { NodeType: XmlNodeType.Text, Value.Length: > 0 } ? 1 : 0;
        }

        return (elements - texts, texts);
    }
}
