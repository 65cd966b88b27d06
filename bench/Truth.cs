using System.Globalization;

namespace Headwater.Bench;

/// <summary>Of what was found the share that is right, and of what there is the share that was found.</summary>
internal sealed record Quality(double Precision, double Recall)
{
    public double F1 => 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>Who is who among made-up persons.</summary>
internal sealed class Truth(string path)
{
    private readonly Dictionary<string, string> personOf = Cells(path)
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    public Quality OfClusters(string clusters)
    {
        var records = Cells(clusters).Select(cells => (Cluster: cells[1], Person: personOf[cells[0]])).ToList();
        var right = Pairs(records.CountBy(record => record));
        return new(right / Pairs(records.CountBy(record => record.Cluster)), right / There);
    }

    public IReadOnlyList<Band> Bands(string pairs) =>
        Calibration.Of(
            Cells(pairs)
                .Select(cells =>
                    (double.Parse(cells[2], CultureInfo.InvariantCulture), personOf[cells[0]] == personOf[cells[1]])
                )
        );

    public Quality OfPairs(string pairs, double least)
    {
        var (right, found) = (0.0, 0.0);
        foreach (var cells in Cells(pairs))
            if (double.Parse(cells[2], CultureInfo.InvariantCulture) >= least)
                (right, found) = (right + (personOf[cells[0]] == personOf[cells[1]] ? 1 : 0), found + 1);
        return new(right / found, right / There);
    }

    private double There => Pairs(personOf.Values.CountBy(person => person));

    private static IEnumerable<string[]> Cells(string path) =>
        File.ReadLines(path).Skip(1).Select(line => line.Split(','));

    private static double Pairs<T>(IEnumerable<KeyValuePair<T, int>> groups) =>
        groups.Sum(group => group.Value * (group.Value - 1.0) / 2);
}
