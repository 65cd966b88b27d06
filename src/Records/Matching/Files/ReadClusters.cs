using System.Globalization;
using System.Text;
using Headwater.Returns.Files.Csv;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Files;

/// <summary>Who is who among known records, or why the file does not tell it.</summary>
/// <param name="Numbers">For each record the number of its person.</param>
public sealed record ClustersRead(IReadOnlyList<int> Numbers, Problem? Problem);

/// <summary>Reads who is who among known records, as it was written when they were matched.</summary>
public static class ReadClusters
{
    public const string Record = "record_id";
    public const string Cluster = "cluster_id";

    // There must be room for the numbers of new persons.
    private const int Highest = 1_000_000_000;

    /// <param name="ids">The ids of the known records, in the order of their file, which is that of this one.</param>
    /// <exception cref="IOException">The file cannot be opened, or is not a text with lines.</exception>
    public static ClustersRead Run(string path, IReadOnlyList<string> ids, CancellationToken stop = default)
    {
        var text = new TextFile(path);
        var name = Path.GetFileName(path);
        if (text.Headings is not [Record, Cluster])
            return Wrong(1, "", $"has other headings than “{Record}” and “{Cluster}”. Name the file that --out wrote");
        var numbers = new List<int>(ids.Count);
        using var row = new CsvReader(text.Open());
        row.Read();
        while (row.Read())
        {
            if (numbers.Count % 4096 is 0)
                stop.ThrowIfCancellationRequested();
            if ((row.Fault & LineFault.TooLong) is not 0)
                return Wrong(row.Line, "", "is longer than any row could be");
            if (row.Count is 0 || (row.Count is 1 && row.Cell(0).IsEmpty))
                continue;
            if (numbers.Count == ids.Count)
                return Wrong(row.Line, "", "tells of more records than the known file has");
            var id = ids[numbers.Count];
            if (row.Count is not 2 || Encoding.UTF8.GetString(row.Cell(0)) != id)
                return Wrong(
                    row.Line,
                    Record,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"is not that of the known record in its place, which is the {numbers.Count + 1:N0}th. Name the file that --out wrote of these very records"
                    )
                );
            if (
                !int.TryParse(row.Cell(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number is 0 or > Highest
            )
                return Wrong(row.Line, Cluster, $"is no whole number from 1 to {Highest}");
            numbers.Add(number);
        }

        return numbers.Count == ids.Count
            ? new(numbers, null)
            : Wrong(
                row.Line,
                "",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"ends after {numbers.Count:N0} records, but the known file has {ids.Count:N0}"
                )
            );

        ClustersRead Wrong(int line, string column, string message) =>
            new([], new Problem(name, line, column, "clusters", $"{message}."));
    }
}
