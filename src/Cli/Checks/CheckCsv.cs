using System.Globalization;
using System.Text;
using Headwater.Returns.Checks;
using Headwater.Returns.Writing;

namespace Headwater.Cli.Checks;

/// <summary>Everything that a check found, a line for each place, to sort and share out in a spreadsheet.</summary>
internal static class CheckCsv
{
    private static readonly string[] Headings =
    [
        "return",
        "rule",
        "severity",
        "child",
        "file",
        "line",
        "column",
        "what is wrong",
        "how to mend it",
        "day of the row",
        "worker",
        "team",
    ];

    public static void Write(Checked result, Stream to)
    {
        using var csv = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        csv.NewLine = "\r\n";
        csv.WriteLine(WriteCsv.Row(Headings));
        foreach (var rule in result.Rules)
        foreach (var found in rule.Found)
            csv.WriteLine(WriteCsv.Row(Cells(rule, found)));
    }

    private static IEnumerable<string> Cells(CheckedRule rule, Found found) =>
        [
            rule.Return,
            rule.Code,
            rule.Severity,
            CsvCell.Plain(found.Key ?? ""),
            CsvCell.Plain(found.File),
            found.Line.ToString(CultureInfo.InvariantCulture),
            found.Column,
            found.Message,
            rule.Mend,
            found.Row?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "",
            CsvCell.Plain(found.Worker ?? ""),
            CsvCell.Plain(found.Team ?? ""),
        ];
}
