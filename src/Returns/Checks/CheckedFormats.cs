using Headwater.Returns.Files;

namespace Headwater.Returns.Checks;

/// <summary>What follows from the description of tables alone, told as rules of the return.</summary>
internal static class CheckedFormats
{
    public static IEnumerable<CheckedRule> Of(Return one, IReadOnlyList<ReadFile> all)
    {
        var its = all.Where(each => each.Return == one).Select(each => each.Findings).ToList();
        foreach (var rule in FormatRule.All)
        {
            var count = its.SelectMany(each => each.RuleCounts)
                .Where(each => each.Rule == rule.Code)
                .Sum(each => each.Count);
            var status =
                its.Count == 0 ? "nothing to check"
                : count == 0 ? "clean"
                : "found";
            yield return new(
                rule.Code,
                one.Slug,
                "error",
                status,
                its.Count == 0 ? "no file of this return was given" : "",
                rule.Why,
                "",
                count,
                [.. its.SelectMany(each => Places(each, rule))]
            );
        }
    }

    private static IEnumerable<Found> Places(Findings findings, FormatRule rule) =>
        from pair in findings.Problems.Zip(findings.Keys)
        where pair.First.Rule == rule.Code
        select new Found(pair.First.File, pair.First.Line, pair.First.Column, pair.Second, pair.First.Message);
}
