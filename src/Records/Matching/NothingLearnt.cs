using System.Globalization;

namespace Headwater.Records.Matching;

/// <summary>Says when the records had nothing to teach, why, and what to do.</summary>
public static class NothingLearnt
{
    private const string Advice =
        "Name columns that tell people apart, such as the names and the birth date, or use weights that were learnt from another file (--weights).";

    /// <returns>A sentence or two; null where weights were learnt, or given.</returns>
    public static string? Why(MatchedPersons matching)
    {
        var table = matching.Table;
        if (table.Count < 2)
            return Text($"There was nothing to learn from: a file with {table.Count} records has no two to compare.");
        if (matching.Kept is not null || matching.Pairs.Any(pair => pair.Alone >= 0))
            return null;
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

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
