using Headwater.Returns.Files;
using Headwater.Returns.Files.Csv;

namespace Headwater.Returns.OpenLists;

/// <summary>A column of an open list, under any of the headings that its publisher has used.</summary>
internal sealed record ListColumn(bool Needed, params IReadOnlyList<string> Headings);

/// <summary>An open list as CSV or as a sheet of a workbook: the columns that are wanted, in any order and among any others.</summary>
internal sealed class ListFile : IDisposable
{
    // Lists begin with a title, a date and notes.
    private const int LinesLookedAt = 20;

    private readonly CsvReader csv;
    private readonly int[] cellOf;

    private ListFile(CsvReader csv, int[] cellOf) => (this.csv, this.cellOf) = (csv, cellOf);

    public int Line => csv.Line;

    /// <summary>The cell without blanks around it; empty where the file has no such column.</summary>
    public ReadOnlySpan<byte> this[int column] => cellOf[column] < 0 ? default : Letters.Trim(csv.Cell(cellOf[column]));

    /// <summary>
    /// Opens a list at its first row, and each sheet of a workbook that is one: publishers put notes and summaries on
    /// others. None where it cannot be used, and the findings say why.
    /// </summary>
    public static IReadOnlyList<ListFile> Open(string path, IReadOnlyList<ListColumn> columns, Findings findings)
    {
        var (lists, nearest) = (new List<ListFile>(), (Missing: columns, Line: 1));
        foreach (var sheet in FoundFile.In(path))
        {
            var text = TextStream.Open(sheet);
            var csv = new CsvReader(text.Stream, sheet.IsNumbered);
            foreach (var note in sheet.Notes.Where(note => note.Rule is not null))
                findings.Add(note.Line, note.Column, note.Rule ?? "", note.Message);
            if (text.Refusal is not null && findings.Count is 0)
                findings.Add(1, "", "file", $"the file {text.Refusal}");
            else if (Head(csv, columns, ref nearest) is { } cellOf)
            {
                lists.Add(new(csv, cellOf));
                continue;
            }

            csv.Dispose();
        }

        if (lists.Count is 0 && findings.Count is 0)
            Tell(nearest.Missing, nearest.Line, findings);
        return lists;
    }

    /// <summary>For each column the place of its cell, once the headings are found; null where no line near the start has them.</summary>
    private static int[]? Head(
        CsvReader csv,
        IReadOnlyList<ListColumn> columns,
        ref (IReadOnlyList<ListColumn> Missing, int Line) nearest
    )
    {
        for (var rows = 0; rows < LinesLookedAt && csv.Read(); rows++)
        {
            var cellOf = Cells(csv, columns);
            var missing = columns.Where((column, place) => column.Needed && cellOf[place] < 0).ToList();
            if (missing.Count is 0)
                return cellOf;
            if (missing.Count < nearest.Missing.Count(column => column.Needed))
                nearest = (missing, csv.Line);
        }

        return null;
    }

    private static void Tell(IReadOnlyList<ListColumn> missing, int line, Findings findings)
    {
        foreach (var column in missing.Where(column => column.Needed))
            findings.Add(
                line,
                column.Headings[0],
                "missing-column",
                $"the list has no column {string.Join(" or ", column.Headings)}; it cannot be used without it"
            );
    }

    public bool Read() => csv.Read();

    public void Dispose() => csv.Dispose();

    private static int[] Cells(CsvReader csv, IReadOnlyList<ListColumn> columns)
    {
        var headings = Enumerable
            .Range(0, csv.Count)
            .Select(place => WithoutYear(Heading.Fold(Letters.Read(csv.Cell(place)))))
            .ToList();
        return
        [
            .. columns.Select(column =>
                column
                    .Headings.Select(heading => headings.IndexOf(Heading.Fold(heading)))
                    .FirstOrDefault(place => place >= 0, -1)
            ),
        ];
    }

    // The national statistics office writes the year of its boundaries into headings: lad25cd.
    private static string WithoutYear(string heading) =>
        heading is [.., var ten, var one, 'c', 'd'] && char.IsAsciiDigit(ten) && char.IsAsciiDigit(one)
            ? $"{heading[..^4]}cd"
            : heading;
}
