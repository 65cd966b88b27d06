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

    /// <param name="yearWasFound">Whether nobody said which year's rules to use.</param>
    public static void Write(Checked result, bool yearWasFound)
    {
        var read = result.Files.Where(file => file.Table is not null).ToList();
        var files = read.Select(file => file.InFile).Distinct().Count();
        var tables = files == read.Count ? "" : $" ({read.Count:N0} tables)";
        Output.Write(
            $"Read {Count(files, "file", "files")}{tables} with {Count(read.Sum(file => file.Rows), "row", "rows")}; {Count(read.Sum(file => file.LeftOut), "row", "rows")} could not be used."
        );
        var years = read.Select(file => file.Year).OfType<int>().Distinct().Order().ToList();
        if (years.Count > 0)
            Output.Write(
                $"Judged by the rules of {string.Join(", ", years.Select(Years.Name))}{(yearWasFound ? ", as the files say; for another year, --year" : "")}."
            );
        foreach (var file in result.Files.Where(file => file.Table is null).Take(MostShown))
            Output.Write($"Not read: {file.Name}: {file.Why}");
        if (result.Files.Count - read.Count > MostShown)
            Output.Write($"and {result.Files.Count - read.Count - MostShown:N0} more that were not read");

        var found = result.Rules.Where(rule => rule.Count > 0 || rule.Status is "could not run").ToList();
        WriteSum(found);
        foreach (var rule in Ranked(found).Take(MostShown))
            Write(rule);
        WriteRest(result, found);
    }

    // What the collection refuses comes before what it asks about; of each, what is there most often.
    private static IEnumerable<CheckedRule> Ranked(IEnumerable<CheckedRule> found) =>
        found
            .OrderByDescending(rule => rule.Status is "could not run")
            .ThenBy(rule => rule.Severity is "query")
            .ThenByDescending(rule => rule.Count);

    private static void WriteSum(List<CheckedRule> found)
    {
        var (queries, errors) = (
            found.Where(rule => rule.Severity is "query").Sum(rule => rule.Count),
            found.Where(rule => rule.Severity is not "query").Sum(rule => rule.Count)
        );
        if (found.Count > 0)
            Output.Write(
                $"Found {Count(errors + queries, "thing", "things")} to look at: {errors:N0} to put right, {queries:N0} to check."
            );
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
            Output.Write(
                $"{Count(found.Count - MostShown, "more rule", "more rules")} found something, of which the most: {string.Join(", ", Ranked(found).Skip(MostShown).Take(MostShown).Select(rule => $"{rule.Code} ({rule.Count:N0})"))}."
            );
        if (found.Count > 0)
            Output.Write(
                "Everything, a line for each place: --out report.xlsx (or .csv, .json). A workbook for each worker: --by-worker FOLDER."
            );

        foreach (var repair in result.Repairs.OrderByDescending(repair => repair.Count).Take(MostShown))
            Output.Write(
                $"Read differently: {repair.What} ({repair.Count:N0} in {repair.File}, first at line {repair.FirstLine})"
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
