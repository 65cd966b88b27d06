using Headwater.Demo.Persons;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Settings;

namespace Headwater.Tests.Records.Matching.Files;

/// <summary>Made-up persons, read by their own settings, and the truth of who is who.</summary>
internal sealed record MatchedSet(PersonFile People, IReadOnlyDictionary<string, string> PersonOf)
{
    /// <param name="order">Puts the lines of the records in another order; null leaves them.</param>
    public static MatchedSet Of(PersonsOptions options, Func<string[], IEnumerable<string>>? order = null)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-match-");
        try
        {
            MakePersons.Run(options, folder.FullName);
            var file = Path.Combine(folder.FullName, "persons.csv");
            if (order is not null)
            {
                var lines = File.ReadAllLines(file);
                File.WriteAllLines(file, [lines[0], .. order(lines[1..])]);
            }

            var settings = ReadSettings.From(Path.Combine(folder.FullName, "settings.json"));
            Assert.NotNull(settings.Settings);
            var read = ReadPersonFile.Run(file, settings.Settings);
            Assert.NotNull(read.File);
            var truth = File.ReadLines(Path.Combine(folder.FullName, "truth.csv"))
                .Skip(1)
                .Select(line => line.Split(','))
                .ToDictionary(cells => cells[0], cells => cells[1]);
            return new(read.File, truth);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The ids of the records of each person, as found.</summary>
    public SortedSet<string> Clusters(int seed = 1)
    {
        var of = MatchPersons.Run(People.Table, seed).ClusterOf;
        return new(
            Enumerable
                .Range(0, of.Length)
                .GroupBy(record => of[record], record => People.Ids[record])
                .Select(group => string.Join(' ', group.Order(StringComparer.Ordinal))),
            StringComparer.Ordinal
        );
    }

    /// <summary>Of the pairs of records found to be one person the share that are, of those that are the share found, and their harmonic mean.</summary>
    public (double Precision, double Recall, double F1) Quality(IReadOnlyList<int> clusterOf) =>
        Quality(People.Ids, [.. clusterOf.Select(cluster => $"{cluster}")], PersonOf);

    public static (double Precision, double Recall, double F1) Quality(
        IReadOnlyList<string> ids,
        IReadOnlyList<string> clusters,
        IReadOnlyDictionary<string, string> personOf
    )
    {
        var records = ids.Zip(clusters, (id, cluster) => (Cluster: cluster, Person: personOf[id])).ToList();
        var both = Pairs(records.CountBy(record => record));
        var (found, there) = (
            Pairs(records.CountBy(each => each.Cluster)),
            Pairs(records.CountBy(each => each.Person))
        );
        var (precision, recall) = (both / found, both / there);
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static double Pairs<T>(IEnumerable<KeyValuePair<T, int>> groups) =>
        groups.Sum(group => group.Value * (group.Value - 1.0) / 2);
}
