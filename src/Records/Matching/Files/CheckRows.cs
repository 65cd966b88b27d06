using System.Globalization;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Settings;
using Headwater.Returns.Files.Csv;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Files;

/// <summary>Goes through the rows of a file of persons once: names what is wrong by line, and counts what is filled.</summary>
internal sealed class CheckRows
{
    private readonly IReadOnlyList<string> headings;
    private readonly string id;
    private readonly Texts ids = new();
    private readonly List<int> firstLines = [0];
    private readonly int idAt;
    private readonly int[] fullAt;
    private readonly (string Name, int Place)[] columns;
    private readonly long[] filled;
    private readonly RowFaults faults;

    public CheckRows(string file, IReadOnlyList<string> headings, MatchSettings settings)
    {
        (this.headings, id, faults) = (headings, settings.Id, new RowFaults(file));
        var places = headings.ToList();
        idAt = places.IndexOf(id);
        columns = [.. settings.Columns.Keys.Select(name => (name, places.IndexOf(name)))];
        filled = new long[columns.Length];
        var full = settings
            .Columns.Where(column => column.Value is Meaning.FullName)
            .Select(column => column.Key)
            .ToList();
        fullAt = [.. full.Select(name => places.IndexOf(name))];
        FullNames = [.. full.Select(name => new WrittenNames(name))];
    }

    public IReadOnlyList<Problem> Problems => faults.Problems;

    public IReadOnlyList<RowFault> Faults => faults.All;

    /// <summary>The rows of which nothing could be read.</summary>
    public long LeftOut => faults.Count(RowFaults.TooLong);

    /// <summary>The columns of full names, as written: a person's name in one cell is split later.</summary>
    public IReadOnlyList<WrittenNames> FullNames { get; }

    /// <summary>By column of the settings the cells that are not blank.</summary>
    public IReadOnlyDictionary<string, long> Filled =>
        columns
            .Select((column, c) => (column.Name, Count: filled[c]))
            .ToDictionary(each => each.Name, each => each.Count);

    public void Run(Stream stream, CancellationToken stop)
    {
        using var row = new CsvReader(stream);
        row.Read();
        for (var rows = 0; row.Read(); rows++)
        {
            if (rows % 4096 is 0)
                stop.ThrowIfCancellationRequested();
            if ((row.Fault & LineFault.TooLong) is not 0)
                faults.Add(RowFaults.TooLong, row.Line, "", "is longer than any row could be, and was left out");
            else if (row.Count > 1 || (row.Count is 1 && !row.Cell(0).IsEmpty))
                Look(row);
        }
    }

    private void Look(CsvReader row)
    {
        if (row.Count < headings.Count)
            faults.Add(
                RowFaults.TooFew,
                row.Line,
                "",
                Text($"has {row.Count} cells of {headings.Count}; those that are missing count as not known")
            );
        else if (row.Count > headings.Count)
            faults.Add(
                RowFaults.TooMany,
                row.Line,
                "",
                Text($"has {row.Count} cells, but there are {headings.Count} columns; the last were passed over")
            );
        if ((row.Fault & LineFault.OpenQuote) is not 0)
            faults.Add(
                RowFaults.OpenQuote,
                row.Line,
                "",
                "has a quotation mark that is opened and not closed; it was read as a letter"
            );

        for (var c = 0; c < columns.Length; c++)
            if (!row.Cell(columns[c].Place).Trim((byte)' ').IsEmpty)
                filled[c]++;
        for (var c = 0; c < fullAt.Length; c++)
            FullNames[c].Add(row.Cell(fullAt[c]));
        var number = ids.Number(row.Cell(idAt));
        if (number is 0)
            faults.Add(RowFaults.BlankId, row.Line, id, "is blank; the row was used without an id");
        else if (number == firstLines.Count)
            firstLines.Add(row.Line);
        else
            faults.Add(
                RowFaults.SameId,
                row.Line,
                id,
                Text($"is the same as on line {firstLines[number]}; both rows were used, each as a record")
            );
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
