using System.Collections.Frozen;

namespace Headwater.Returns.Files;

/// <summary>Knows a table by its headings, even when one or more are missing, renamed or added.</summary>
/// <remarks>A heading that few tables have says more than one that many have: DUC means the UASC table, DOB means little.</remarks>
internal static class Recognition
{
    private const double Enough = 0.45;

    // Of two tables that fit alike, the one of which rows can be used is meant.
    private const double WithoutKey = 0.7;

    private static readonly FrozenDictionary<string, double> Weights = Catalogue
        .InFiles.SelectMany(table => table.Columns.SelectMany(Heading.Of).Distinct())
        .GroupBy(heading => heading)
        .ToFrozenDictionary(group => group.Key, group => 1.0 / group.Count());

    /// <param name="headings">Folded.</param>
    /// <param name="fileName">Only decides between tables that the headings fit alike.</param>
    public static Table? Find(IReadOnlyCollection<string> headings, string fileName)
    {
        var stem = Heading.Fold(Path.GetFileNameWithoutExtension(fileName));
        var known = headings.Where(Weights.ContainsKey).ToHashSet();
        if (known.Count < 2)
            return null;

        var (best, most) = (default(Table), 0.0);
        foreach (var table in Catalogue.InFiles)
        {
            var fit = Fit(table, known);
            if (fit < Enough)
                continue;
            fit += stem.Contains(Heading.Fold(table.FileName), StringComparison.Ordinal) ? 0.05 : 0;
            if (fit > most)
                (best, most) = (table, fit);
        }

        return best;
    }

    private static double Fit(Table table, HashSet<string> known)
    {
        var unusable = 0;
        var (met, all, metWeight, allWeight) = (0, 0, 0.0, 0.0);
        foreach (var column in table.Columns)
        {
            var isMet = Heading.Of(column).Any(known.Contains);
            if (!isMet && column.Presence is Presence.Sometimes)
                continue;
            var weight = Weights[Heading.Fold(column.Name)];
            (all, allWeight) = (all + 1, allWeight + weight);
            unusable += !isMet && column.IsKey ? 1 : 0;
            if (isMet)
                (met, metWeight) = (met + 1, metWeight + weight);
        }

        var plain = 2.0 * met / (all + known.Count);
        var weighted = 2 * metWeight / (allWeight + known.Sum(heading => Weights[heading]));
        return (plain + weighted) / 2 * Math.Pow(WithoutKey, unusable);
    }
}
