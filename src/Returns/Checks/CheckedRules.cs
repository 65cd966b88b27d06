using Headwater.Returns.Rules;

namespace Headwater.Returns.Checks;

/// <summary>What rules found, told with files, lines and keys; a rule that ran on several years is told once.</summary>
internal static class CheckedRules
{
    public static IEnumerable<CheckedRule> Of(IReadOnlyList<RuleResult> results) =>
        from result in results
        group result by (result.Rule.Return, result.Rule.Code) into one
        let found = one.SelectMany(Found).ToList()
        let first = one.Last().Rule
        select new CheckedRule(
            first.Code,
            first.Return.Slug,
            Status(one),
            string.Join("; ", one.Select(result => result.Why).OfType<string>().Distinct()),
            first.Message,
            first.Mend,
            found.Count,
            found
        );

    private static string Status(IEnumerable<RuleResult> results) =>
        results.Max(result => (Weight(result.Status), result.Status)).Status switch
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

    private static IEnumerable<Found> Found(RuleResult result) =>
        result.Found.Select(line => new Found(
            result.Year.Files[line.File],
            line.Number,
            result.Rule.Field(line.Table)?.Name ?? "",
            result.Year.ChildOf(line).Key,
            result.Rule.Message
        ));
}
