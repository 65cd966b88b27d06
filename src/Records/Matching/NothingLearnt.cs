using System.Globalization;

namespace Headwater.Records.Matching;

/// <summary>Says when the records had nothing to teach, or little, why, and what to do.</summary>
public static class NothingLearnt
{
    private const string Advice =
        "Name columns that tell people apart, such as the names and the birth date, or use weights that were learnt from another file (--weights).";

    /// <returns>A sentence or two; null where weights were learnt from enough, or given.</returns>
    public static string? Why(MatchedPersons matching)
    {
        var table = matching.Table;
        if (table.Count < 2)
            return Text($"There was nothing to learn from: a file with {table.Count} records has no two to compare.");
        if (matching.Kept is not null)
            return null;
        if (matching.Pairs.Any(pair => pair.Alone >= 0))
            return Few(matching);
        var dull = table.Columns.Where(column => !column.Cells.Where(cell => cell is not 0).Distinct().Skip(1).Any());
        var names = dull.Select(column => $"“{column.Name}”").ToList();
        if (names.Count == table.Columns.Count)
            return Text(
                $"There was nothing to learn from: all {table.Count:N0} records are alike in every column that is known, so no weight could be learnt. Only those that tell enough to know a person by were joined. {Advice}"
            );
        var seen = names.Count is 0 ? "" : $" No two values stand in {string.Join(", ", names)}.";
        return Text(
            $"There was nothing to learn from: of {table.Count:N0} records no two are so alike, and so unlike the others, that they seem to be one person.{seen} If nobody stands in the file twice, that is right. If somebody does: {char.ToLowerInvariant(Advice[0])}{Advice[1..]}"
        );
    }

    // Twins and brothers are told from one person by what few of them have in common; of so few pairs that is not learnt.
    private static string? Few(MatchedPersons matching)
    {
        const int Enough = 100;
        var pairs = matching.Model.SamePerson * matching.Table.Count * (matching.Table.Count - 1.0) / 2;
        return pairs >= Enough
            ? null
            : Text(
                $"There was little to learn from: about {pairs:N0} pairs of these {matching.Table.Count:N0} records seem to be one person, so the weights are rough, and twins and others much alike may be joined. Look at the pairs (--pairs), or use weights that were learnt from a larger file of this kind (--weights)."
            );
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
