using System.Globalization;
using Headwater.Records.Matching.Columns;
using Headwater.Returns.Files.Csv;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Files;

/// <summary>Goes through the rows of a file of persons once and names what is wrong, by line.</summary>
internal sealed class CheckRows(string file, IReadOnlyList<string> headings, string id, IReadOnlyList<string> fullNames)
{
    private const int MostKept = 1000;

    private readonly List<Problem> problems = [];
    private readonly Texts ids = new();
    private readonly List<int> firstLines = [0];
    private readonly int idAt = headings.ToList().IndexOf(id);
    private readonly int[] fullAt = [.. fullNames.Select(name => headings.ToList().IndexOf(name))];

    public IReadOnlyList<Problem> Problems => problems;

    public long ProblemCount { get; private set; }

    public long LeftOut { get; private set; }

    /// <summary>The columns of full names, as written: a person's name in one cell is split later.</summary>
    public IReadOnlyList<WrittenNames> FullNames { get; } = [.. fullNames.Select(name => new WrittenNames(name))];

    public void Run(Stream stream)
    {
        using var row = new CsvReader(stream);
        row.Read();
        while (row.Read())
            if ((row.Fault & LineFault.TooLong) is not 0)
            {
                LeftOut++;
                Note(row.Line, "", "is longer than any row could be, and was left out");
            }
            else if (row.Count > 1 || (row.Count is 1 && !row.Cell(0).IsEmpty))
            {
                Look(row);
            }
    }

    private void Look(CsvReader row)
    {
        if (row.Count < headings.Count)
            Note(
                row.Line,
                "",
                Text($"has {row.Count} cells of {headings.Count}; those that are missing count as not known")
            );
        else if (row.Count > headings.Count)
            Note(
                row.Line,
                "",
                Text($"has {row.Count} cells, but there are {headings.Count} columns; the last were passed over")
            );
        if ((row.Fault & LineFault.OpenQuote) is not 0)
            Note(row.Line, "", "has a quotation mark that is opened and not closed; it was read as a letter");

        for (var c = 0; c < fullAt.Length; c++)
            FullNames[c].Add(row.Cell(fullAt[c]));
        var number = ids.Number(row.Cell(idAt));
        if (number is 0)
            Note(row.Line, id, "is blank; the row was used without an id");
        else if (number == firstLines.Count)
            firstLines.Add(row.Line);
        else
            Note(
                row.Line,
                id,
                Text($"is the same as on line {firstLines[number]}; both rows were used, each as a record")
            );
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Note(int line, string column, string message)
    {
        ProblemCount++;
        if (problems.Count < MostKept)
            problems.Add(new Problem(file, line, column, "persons", message));
    }
}
