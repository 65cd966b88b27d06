using Headwater.Returns.Files.Csv;

namespace Headwater.Returns.Files;

/// <summary>Finds the line of headings at the start of a file, the table that they mean, and which cell is which column.</summary>
/// <param name="CellOf">For each column of the table the place of its cell, or -1 where the file has no such column.</param>
/// <param name="Headings">As written.</param>
internal sealed record HeadedCsv(Table Table, int[] CellOf, IReadOnlyList<string> Headings)
{
    // Reports printed to CSV often begin with a title and a date.
    private const int LinesLookedAt = 10;

    /// <param name="known">The table, where the file that it was taken out of says so.</param>
    public static HeadedCsv? Find(CsvReader csv, string fileName, Findings findings, Table? known = null)
    {
        for (var rows = 0; rows < LinesLookedAt && csv.Read(); rows++)
        {
            var headings = Enumerable
                .Range(0, csv.Count)
                .Select(place => Letters.Read(Letters.Trim(csv.Cell(place))))
                .ToList();
            var folded = headings.Select(Heading.Fold).ToList();
            if ((known ?? Recognition.Find(folded, fileName)) is not { } table)
                continue;
            if (rows > 0 && csv.Line > 1)
                findings.Repaired(1, "", "had lines above the headings, which were passed over");
            var places = Places(table, folded);
            TakeByPlace(table, folded, places, findings, csv.Line);
            var found = new HeadedCsv(table, places, headings);
            found.Report(findings, folded, csv.Line, isPart: known is not null);
            return found;
        }

        return null;
    }

    /// <summary>Whether the file has every column without which no row can be used.</summary>
    public bool HasKeys { get; } = Table.Columns.All(column => CellOf[column.Place] >= 0 || !column.IsKey);

    private static int[] Places(Table table, List<string> folded)
    {
        var places = new int[table.Columns.Count];
        foreach (var column in table.Columns)
        {
            places[column.Place] = -1;
            foreach (var heading in Heading.Of(column))
            {
                if (places[column.Place] < 0)
                    places[column.Place] = folded.IndexOf(heading);
            }
        }

        return places;
    }

    // Inspectors' lists come with headings that every council words anew, but in the order that the guidance sets.
    private static void TakeByPlace(Table table, List<string> folded, int[] places, Findings findings, int line)
    {
        if (table.Return != Return.AnnexA || folded.Count(heading => heading is not "") != places.Length)
            return;
        for (var place = 0; place < places.Length && place < folded.Count; place++)
        {
            if (places[place] >= 0 || folded[place] is "" || places.Contains(place))
                continue;
            places[place] = place;
            findings.Repaired(
                line,
                table.Columns[place].Name,
                "stands under another heading, and was known by its place"
            );
        }
    }

    /// <param name="isPart">Whether it was taken out of a file whose form may lack columns of the table.</param>
    private void Report(Findings findings, List<string> folded, int line, bool isPart)
    {
        foreach (var column in Table.Columns.Where(column => CellOf[column.Place] < 0))
        {
            if (column.Presence is Presence.Sometimes || (isPart && !column.IsKey))
                continue;
            var effect = column.IsKey
                ? "no row can be used without it, so none was read"
                : "the rows were read without it";
            findings.Add(
                line,
                column.Name,
                "missing-column",
                $"the file has no column {column.Name} ({column.Meaning}); {effect}"
            );
        }

        for (var place = 0; place < folded.Count; place++)
        {
            if (folded[place] is "" || CellOf.Contains(place))
                continue;
            findings.Repaired(
                line,
                Headings[place],
                folded.IndexOf(folded[place]) < place
                    ? "stands twice among the headings; the first was read"
                    : "is not a column of this table and was not read"
            );
        }
    }
}
