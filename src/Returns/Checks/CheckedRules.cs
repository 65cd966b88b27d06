using Headwater.Returns.Rules;

namespace Headwater.Returns.Checks;

/// <summary>What rules found, told with files, lines and keys; a rule that ran on several years is told once.</summary>
internal static class CheckedRules
{
    public static IEnumerable<CheckedRule> Of(IReadOnlyList<RuleResult> results, Workers workers) =>
        from result in results
        group result by (result.Rule.Return, result.Rule.Code) into one
        let found = one.SelectMany(result => Found(result, workers)).ToList()
        let first = one.Last().Rule
        select new CheckedRule(
            first.Code,
            first.Return.Slug,
            Word(first.Severity),
            Status(one),
            string.Join("; ", one.Select(result => result.Why).OfType<string>().Distinct()),
            first.Message,
            first.Mend,
            found.Count,
            found
        )
        {
            Years = [.. one.Select(result => new CheckedYear(result.Year.Year, Word(result.Status), result.Why ?? ""))],
        };

    /// <summary>The rules of a return that were not run, such as one whose year nobody knows: which of them apply cannot be told.</summary>
    public static IEnumerable<CheckedRule> Idle(Return one, string why) =>
        RuleBook
            .All.Where(rule => rule.Return == one)
            .DistinctBy(rule => rule.Code)
            .Select(rule => new CheckedRule(
                rule.Code,
                one.Slug,
                Word(rule.Severity),
                "nothing to check",
                why,
                rule.Message,
                rule.Mend,
                0,
                []
            ));

    private static string Word(Severity severity) => severity is Severity.Query ? "query" : "error";

    private static string Status(IEnumerable<RuleResult> results) =>
        Word(results.Max(result => (Weight(result.Status), result.Status)).Status);

    private static string Word(RuleStatus status) =>
        status switch
        {
            RuleStatus.CouldNotRun => "could not run",
            RuleStatus.Found => "found",
            RuleStatus.Clean => "clean",
            _ => "nothing to check",
        };

    // Of several years the one that says most is told.
    private static int Weight(RuleStatus status) =>
        status switch
        {
            RuleStatus.CouldNotRun => 3,
            RuleStatus.Found => 2,
            RuleStatus.Clean => 1,
            _ => 0,
        };

    private static IEnumerable<Found> Found(RuleResult result, Workers workers) =>
        result.Found.Select(line =>
            FoundAt.Of(result.Year, line, result.Rule.Field(line.Table)?.Name ?? "", result.Rule.Message, workers)
        );
}
