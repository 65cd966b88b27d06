namespace Headwater.Records.Matching.Files;

/// <summary>Writes for each record the number of its person.</summary>
public static class WriteClusters
{
    private const int AtOnce = 1 << 14;

    public static void Run(
        NewFile to,
        IReadOnlyList<int> numbers,
        IReadOnlyList<string> ids,
        CancellationToken stop = default
    )
    {
        var csv = new CsvText(to);
        csv.Cell(ReadClusters.Record);
        csv.Cell(ReadClusters.Cluster);
        csv.End();
        for (var record = 0; record < ids.Count; record++)
        {
            if (record % AtOnce is 0)
                stop.ThrowIfCancellationRequested();
            csv.Cell(ids[record]);
            csv.Cell(numbers[record]);
            csv.End();
        }

        csv.Flush();
    }
}
