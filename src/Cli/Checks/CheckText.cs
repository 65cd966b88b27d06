using Headwater.Cli.Terminal;
using Headwater.Returns.Checks;
using Headwater.Vocabulary;

namespace Headwater.Cli.Checks;

/// <summary>What a check found, for a person at the terminal: what matters most, and where the rest is.</summary>
internal static class CheckText
{
    private const int MostShown = 10;
    private const int PlacesShown = 3;
    private const int LongestKey = 40;

    public static void Write(Checked result)
    {
        var read = result.Files.Where(file => file.Table is not null).ToList();
        Output.Write(
            $"Read {Count(read.Count, "file", "files")} with {Count(read.Sum(file => file.Rows), "row", "rows")}; {Count(read.Sum(file => file.LeftOut), "row", "rows")} could not be used."
        );
        foreach (var file in result.Files.Where(file => file.Table is null).Take(MostShown))
            Output.Write($"Not read: {file.Name}: {file.Why}");
        if (result.Files.Count - read.Count > MostShown)
            Output.Write($"and {result.Files.Count - read.Count - MostShown:N0} more that were not read");

        foreach (var repair in result.Repairs.OrderByDescending(repair => repair.Count).Take(MostShown))
            Output.Write(
                $"Read differently: {repair.What} ({repair.Count:N0} in {repair.File}, first at line {repair.FirstLine})"
            );

        var found = result.Rules.Where(rule => rule.Count > 0 || rule.Status is "could not run").ToList();
        // What the collection refuses comes before what it asks about; of each, what is there most often.
        foreach (
            var rule in found
                .OrderByDescending(rule => rule.Status is "could not run")
                .ThenBy(rule => rule.Severity is "query")
                .ThenByDescending(rule => rule.Count)
                .Take(MostShown)
        )
            Write(rule);
        WriteRest(result, found);
    }

    private static void Write(CheckedRule rule)
    {
        Output.Write("");
        var children = rule
            .Found.Select(each => each.Key)
            .OfType<string>()
            .Where(key => key is not "")
            .Distinct()
            .Count();
        var of = children > 0 ? $", {Count(children, "child", "children")}" : "";
        Output.Write($"{rule.Return} {rule.Code} ({Count(rule.Count, "place", "places")}{of}): {rule.Message}");
        if (rule.Why is not "")
            Output.Write($"  Note: {rule.Why}");
        if (rule.Mend is not "")
            Output.Write($"  To mend: {rule.Mend}");
        foreach (var found in rule.Found.Take(PlacesShown))
            Output.Write($"  {found.File}:{found.Line}:{found.Column}{Whose(found)}{Said(found, rule)}");
        if (rule.Count > PlacesShown)
            Output.Write($"  and {rule.Count - PlacesShown:N0} more");
    }

    private static void WriteRest(Checked result, List<CheckedRule> found)
    {
        Output.Write("");
        if (found.Count is 0)
            Output.Write(
                result.Files.Any(file => file.Table is not null) ? "Nothing found wrong." : "Nothing was checked."
            );
        if (found.Count > MostShown)
            Output.Write($"{found.Count - MostShown:N0} more rules found something.");
        if (found.Count > 0)
            Output.Write(
                "Everything, a line for each place: --out report.xlsx (or .csv, .json). A workbook for each worker: --by-worker FOLDER."
            );

        var returns = result
            .Rules.Where(rule => rule.Status is not "nothing to check")
            .Select(rule => rule.Return)
            .ToHashSet();
        foreach (
            var idle in result
                .Rules.Where(rule => rule.Status is "nothing to check" && returns.Contains(rule.Return))
                .GroupBy(rule => (rule.Return, rule.Why))
        )
            Output.Write(
                $"Not checked: {Count(idle.Count(), "rule", "rules")} of {idle.Key.Return}, as {idle.Key.Why}."
            );
    }

    private static string Whose(Found found) =>
        found.Key is null or "" ? "" : $" (child {found.Key.Shortened(LongestKey)})";

    private static string Said(Found found, CheckedRule rule) =>
        found.Message == rule.Message ? "" : $" {found.Message}";

    private static string Count(long count, string one, string many) => $"{count:N0} {(count is 1 ? one : many)}";
}
