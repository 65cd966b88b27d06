namespace Headwater.Records.Matching.Files;

/// <summary>Writes for each record the number of its person.</summary>
public static class WriteClusters
{
    private const int AtOnce = 1 << 14;

    /// <summary>Persons are numbered in the order in which their first records stand in the file.</summary>
    /// <returns>How many persons there are.</returns>
    public static int Run(
        NewFile to,
        MatchedPersons matching,
        IReadOnlyList<string> ids,
        CancellationToken stop = default
    )
    {
        var csv = new CsvText(to);
        csv.Cell("record_id");
        csv.Cell("cluster_id");
        csv.End();
        var numbers = new int[ids.Count];
        var persons = 0;
        for (var record = 0; record < ids.Count; record++)
        {
            if (record % AtOnce is 0)
                stop.ThrowIfCancellationRequested();
            var first = matching.ClusterOf[record];
            if (numbers[first] is 0)
                numbers[first] = ++persons;
            csv.Cell(ids[record]);
            csv.Cell(numbers[first]);
            csv.End();
        }

        csv.Flush();
        return persons;
    }
}
