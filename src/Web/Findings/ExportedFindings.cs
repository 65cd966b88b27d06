using Headwater.Access;
using Headwater.Intake.Findings;
using Headwater.Returns.Writing;
using Headwater.Web.Words;

namespace Headwater.Web.Findings;

/// <summary>Findings as the rows of a file, with the same words as on the pages.</summary>
public static class ExportedFindings
{
    private const int Stretch = 5_000;

    // A sheet holds no more than 1,048,576 rows.
    private const int MostRows = 1_000_000;

    /// <summary>What stands above each column, and how wide it should be.</summary>
    public static IReadOnlyList<(string Name, int Width)> Columns { get; } =
    [
        ("Team", 20),
        ("Worker", 20),
        ("Child", 14),
        ("Return", 18),
        ("Year", 9),
        ("Rule", 10),
        ("Severity", 14),
        ("What is wrong", 80),
        ("How to mend it", 60),
        ("Day of the row", 14),
        ("File", 30),
        ("Line", 8),
        ("Column", 16),
        ("What the column holds", 40),
        ("First seen", 12),
        ("Gone since", 12),
        ("Who deals with it", 20),
        ("Note for the Department", 40),
        ("Set aside because", 30),
        ("Finding", 10),
    ];

    /// <summary>Every finding asked for, in stretches, so that the list may be long.</summary>
    public static async IAsyncEnumerable<Finding> AllAsync(ListFindings list, FindingFilter filter, Caller caller)
    {
        var last = 0L;
        while (true)
        {
            var stretch = await list.AfterAsync(filter, last, Stretch, caller);
            foreach (var finding in stretch)
                yield return finding;
            if (stretch.Count < Stretch)
                yield break;
            last = stretch[^1].Number;
        }
    }

    public static object?[] Row(Finding finding) =>
        [
            finding.Team,
            finding.Worker,
            finding.Child,
            RuleWords.Name(finding.Return),
            finding.Year is 0 ? null : Vocabulary.Years.Name(finding.Year),
            finding.Rule,
            FindingWords.Severity(finding.Severity),
            FindingWords.What(finding),
            FindingWords.Rule(finding).Mend,
            finding.Row,
            finding.File,
            finding.Line,
            finding.Column,
            FindingWords.Meaning(finding),
            finding.FirstOn,
            finding.GoneOn,
            finding.OwnerName,
            finding.Note,
            finding.Suppressed,
            finding.Number,
        ];

    /// <summary>A workbook of such rows, in as many sheets as they need.</summary>
    public static void WriteWorkbook(IEnumerable<object?[]> rows, Stream to) =>
        WriteSheets.Run(rows.Chunk(MostRows).DefaultIfEmpty([]).Select(Sheet), to);

    private static Sheet Sheet(object?[][] rows, int number) =>
        new(
            number is 0 ? "Findings" : $"Findings {number + 1}",
            [.. Columns.Select(column => new Heading(column.Name, column.Width))],
            rows
        );

    /// <summary>The name of the file: whose it is where it is one worker's, and the day.</summary>
    public static string Name(AskedFindings asked, DateOnly today, string ending)
    {
        var whose = string.Concat(
            (asked.Worker ?? "").Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-').Take(40)
        );
        return $"findings{(whose is "" or "-" ? "" : $"-{whose}")}-{today.ForMachines()}.{ending}";
    }
}
