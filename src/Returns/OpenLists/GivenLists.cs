using Headwater.Returns.Files;

namespace Headwater.Returns.OpenLists;

/// <summary>The open lists that somebody gives beside a return, read; null for what was not given, or cannot be used.</summary>
/// <param name="AreUsable">Whether every list that was given can be used.</param>
/// <param name="Notes">What is wrong in them, a sentence for each kind, for whoever gave them.</param>
public sealed record GivenLists(Postcodes? Postcodes, Providers? Providers, bool AreUsable, IReadOnlyList<string> Notes)
{
    /// <param name="postcodes">The path of a table of postcodes; null for none.</param>
    /// <param name="providers">The paths of lists of providers.</param>
    public static GivenLists Read(string? postcodes, IReadOnlyList<string> providers)
    {
        var all = new List<Findings>();
        var table = postcodes is null ? null : ReadPostcodes.Run(postcodes, Of(postcodes));
        var lists = providers is [] ? null : ReadProviders.Run([.. providers.Select(list => (list, Of(list)))]);
        return new(
            table,
            lists,
            (postcodes is null) == (table is null) && (providers is []) == (lists is null),
            [.. all.SelectMany(Told)]
        );

        Findings Of(string path)
        {
            all.Add(new Findings(Path.GetFileName(path)));
            return all[^1];
        }
    }

    private static IEnumerable<string> Told(Findings findings) =>
        Missing(findings).Concat(Others(findings.RuleCounts.Where(one => one.Rule is not "missing-column"), findings));

    // One sentence, however many columns: the file is another one than was meant.
    private static IEnumerable<string> Missing(Findings findings) =>
        from same in findings.Problems.Where(problem => problem.Rule is "missing-column").GroupBy(one => one.Line)
        let columns = string.Join(", ", same.Select(problem => problem.Column))
        select $"{findings.File} has no column for {columns}, so it cannot be used: send the list as it is published";

    private static IEnumerable<string> Others(IEnumerable<RuleCount> counts, Findings findings) =>
        from one in counts
        let first = findings.Problems.First(problem => (problem.Rule, problem.Column) == (one.Rule, one.Column))
        let column = one.Rule is "file" ? "" : $"{first.Column} ".TrimStart()
        let more = one.Count > 1 ? $" (and {one.Count - 1:N0} more)" : ""
        select $"{first.File}, line {first.Line}: {column}{first.Message}{more}";
}
