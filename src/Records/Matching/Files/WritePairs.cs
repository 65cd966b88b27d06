using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Files;

/// <summary>Writes the pairs that may be one person, each with what every column said of it and what stands there.</summary>
public static class WritePairs
{
    private const double Least = 0.01;
    private const int AtOnce = 1 << 15;

    /// <remarks>The prior, the columns' weights and the three corrections add up to the weight.</remarks>
    /// <returns>How many were written.</returns>
    public static int Run(
        NewFile to,
        MatchedPersons matching,
        IReadOnlyList<string> ids,
        CancellationToken stop = default
    )
    {
        var explain = new Explain(matching);
        var pairs = matching.Pairs.Where(pair => pair.Probability >= Least).ToArray();
        Array.Sort(pairs, (one, other) => (one.Left, one.Right).CompareTo((other.Left, other.Right)));

        var csv = new CsvText(to);
        foreach (var heading in (string[])["left", "right", "probability", "weight"])
            csv.Cell(heading);
        foreach (var comparison in matching.Comparisons)
            csv.Cell($"weight_{comparison.Column.Name}");
        foreach (var heading in (string[])["prior", "names_together", "family", "group", "one_person"])
            csv.Cell(heading);
        foreach (var comparison in matching.Comparisons)
        foreach (var heading in (string[])["left", "right", "likeness"])
            csv.Cell($"{heading}_{comparison.Column.Name}");
        csv.End();

        var cells = new PairCells(matching);
        var taken = new (double[] Bits, double Prior, double Names, double Family, double Group)[AtOnce];
        for (var from = 0; from < pairs.Length; from += AtOnce)
        {
            stop.ThrowIfCancellationRequested();
            var count = Math.Min(AtOnce, pairs.Length - from);
            Parallel.For(0, count, i => taken[i] = explain.Take(pairs[from + i]));
            for (var i = 0; i < count; i++)
            {
                Write(
                    csv,
                    pairs[from + i],
                    ids,
                    taken[i].Bits,
                    [taken[i].Prior, taken[i].Names, taken[i].Family, taken[i].Group]
                );
                cells.Write(csv, pairs[from + i]);
                csv.End();
            }
        }

        csv.Flush();
        return pairs.Length;
    }

    private static void Write(
        CsvText csv,
        Pair pair,
        IReadOnlyList<string> ids,
        double[] bits,
        ReadOnlySpan<double> rest
    )
    {
        csv.Cell(ids[pair.Left]);
        csv.Cell(ids[pair.Right]);
        csv.Cell(pair.Probability, 6);
        csv.Cell(pair.Odds / Math.Log(2), 3);
        foreach (var weight in bits)
            csv.Cell(weight, 3);
        foreach (var weight in rest)
            csv.Cell(weight, 3);
    }
}
