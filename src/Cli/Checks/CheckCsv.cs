using System.Globalization;
using Headwater.Cli.Terminal;
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
    ];

    public static void Write(Checked result)
    {
        Output.WriteRow(WriteCsv.Row(Headings));
        foreach (var rule in result.Rules)
        foreach (var found in rule.Found)
            Output.WriteRow(
                WriteCsv.Row([
                    rule.Return,
                    rule.Code,
                    rule.Severity,
                    Shown(found.Key ?? ""),
                    Shown(found.File),
                    found.Line.ToString(CultureInfo.InvariantCulture),
                    found.Column,
                    found.Message,
                    rule.Mend,
                ])
            );
    }

    // A spreadsheet would work out a cell that begins like a formula.
    private static string Shown(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{cell}" : cell;
}
