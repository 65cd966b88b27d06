namespace Headwater.Records.Matching.Files;

/// <summary>Writes for each record the number of its person.</summary>
public static class WriteClusters
{
    /// <summary>Persons are numbered in the order in which their first records stand in the file.</summary>
    /// <returns>How many persons there are.</returns>
    public static int Run(string path, MatchedPersons matching, IReadOnlyList<string> ids)
    {
        using var csv = new CsvText(path);
        csv.Cell("record_id");
        csv.Cell("cluster_id");
        csv.End();
        var numbers = new int[ids.Count];
        var persons = 0;
        for (var record = 0; record < ids.Count; record++)
        {
            var first = matching.ClusterOf[record];
            if (numbers[first] is 0)
                numbers[first] = ++persons;
            csv.Cell(ids[record]);
            csv.Cell(numbers[first]);
            csv.End();
        }

        csv.Keep();
        return persons;
    }
}
