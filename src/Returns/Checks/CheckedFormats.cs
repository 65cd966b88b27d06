namespace Headwater.Returns.Checks;

/// <summary>What follows from the description of tables alone, told as rules of the return.</summary>
internal static class CheckedFormats
{
    public static IEnumerable<CheckedRule> Of(Return one, IReadOnlyList<ReadFile> all, Workers workers)
    {
        var its = all.Where(each => each.Return == one).ToList();
        foreach (var rule in FormatRule.All)
        {
            var count = its.SelectMany(each => each.Findings.RuleCounts)
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
                rule.Mend,
                count,
                [.. its.SelectMany(each => Places(each, rule, workers))]
            );
        }
    }

    private static IEnumerable<Found> Places(ReadFile file, FormatRule rule, Workers workers) =>
        from found in file.Findings.Problems.Zip(file.Findings.Whose)
        where found.First.Rule == rule.Code
        let with = file.Table is { } table && found.Second.Key is { } key ? workers.With(table, key) : default
        select new Found(found.First.File, found.First.Line, found.First.Column, found.Second.Key, found.First.Message)
        {
            Table = file.Table?.Name,
            Year = file.Return is { HasNoYear: false } ? file.Year : null,
            Row = found.Second.Row,
            Worker = with.Worker,
            Team = with.Team,
        };
}
