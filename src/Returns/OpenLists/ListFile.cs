using Headwater.Returns.Files;
using Headwater.Returns.Files.Csv;

namespace Headwater.Returns.OpenLists;

/// <summary>A column of an open list, under any of the headings that its publisher has used.</summary>
internal sealed record ListColumn(bool Needed, params IReadOnlyList<string> Headings);

/// <summary>An open list as CSV: the columns that are wanted, in any order and among any others.</summary>
internal sealed class ListFile : IDisposable
{
    // Lists printed to CSV begin with a title and a date.
    private const int LinesLookedAt = 10;

    private readonly CsvReader csv;
    private readonly int[] cellOf;

    private ListFile(CsvReader csv, int[] cellOf) => (this.csv, this.cellOf) = (csv, cellOf);

    public int Line => csv.Line;

    /// <summary>The cell without blanks around it; empty where the file has no such column.</summary>
    public ReadOnlySpan<byte> this[int column] => cellOf[column] < 0 ? default : Letters.Trim(csv.Cell(cellOf[column]));

    /// <summary>Opens a list at its first row; null where it cannot be used, and the findings say why.</summary>
    public static ListFile? Open(string path, IReadOnlyList<ListColumn> columns, Findings findings)
    {
        var text = TextStream.Open(new FoundFile(path, Path.GetFileName(path)));
        var csv = new CsvReader(text.Stream);
        if (text.Refusal is not null)
        {
            findings.Add(1, "", "file", $"the file {text.Refusal}");
            csv.Dispose();
            return null;
        }

        var best = (Missing: columns, Line: 1);
        for (var rows = 0; rows < LinesLookedAt && csv.Read(); rows++)
        {
            var cellOf = Cells(csv, columns);
            var missing = columns.Where((column, place) => column.Needed && cellOf[place] < 0).ToList();
            if (missing.Count is 0)
                return new(csv, cellOf);
            if (missing.Count < best.Missing.Count(column => column.Needed))
                best = (missing, csv.Line);
        }

        foreach (var column in best.Missing.Where(column => column.Needed))
            findings.Add(
                best.Line,
                column.Headings[0],
                "missing-column",
                $"the list has no column {string.Join(" or ", column.Headings)}; it cannot be used without it"
            );
        csv.Dispose();
        return null;
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
