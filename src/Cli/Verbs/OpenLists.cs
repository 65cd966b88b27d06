using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Returns.Files;
using Headwater.Returns.OpenLists;
using Headwater.Returns.Rules;

namespace Headwater.Cli.Verbs;

/// <summary>The open lists that some rules need beside a return, as options.</summary>
internal static class OpenLists
{
    public static Option<FileInfo> Postcodes { get; } =
        new Option<FileInfo>("--postcodes")
        {
            Description =
                "A table of postcodes as CSV, such as the national statistics office's directory (pcds, laua, oseast1m, osnrth1m), for the rules about distance and place.",
        }.AcceptExistingOnly();

    public static Option<FileInfo[]> Providers { get; } =
        new Option<FileInfo[]>("--providers")
        {
            Description =
                "Ofsted's list of children's homes or social care providers, as the workbook that it publishes or as CSV, for the rules about its numbers; may be given more than once.",
        }.AcceptExistingOnly();

    /// <returns>What was given, read; null where a list that was given cannot be used, which is then said.</returns>
    public static Beside? Read(ParseResult parsed, string? authority)
    {
        var findings = new List<Findings>();
        var (table, lists) = (parsed.GetValue(Postcodes), parsed.GetValue(Providers) ?? []);
        var postcodes = table is null ? null : ReadPostcodes.Run(table.FullName, Of(table));
        var providers = lists is [] ? null : ReadProviders.Run(lists.Select(list => (list.FullName, Of(list))));
        foreach (var found in findings)
            Tell(found);
        return (table is null) == (postcodes is null) && (lists is []) == (providers is null)
            ? new Beside(authority, postcodes, providers)
            {
                Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
            }
            : null;

        Findings Of(FileInfo file)
        {
            findings.Add(new Findings(file.Name));
            return findings[^1];
        }
    }

    private static void Tell(Findings findings)
    {
        foreach (var one in findings.RuleCounts)
        {
            var first = findings.Problems.First(problem => (problem.Rule, problem.Column) == (one.Rule, one.Column));
            var more = one.Count > 1 ? $" (and {one.Count - 1:N0} more)" : "";
            Output.Note($"{first.File}, line {first.Line}: {$"{first.Column} ".TrimStart()}{first.Message}{more}");
        }
    }
}
