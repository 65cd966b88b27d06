using Headwater.Returns.Files;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Returns.Checks;

/// <summary>Checks every file of a folder against the descriptions of its table, and keeps nothing.</summary>
public static class CheckFolder
{
    /// <param name="year">The year in which the return ends; null to find it from names and days.</param>
    public static Checked Run(string folder, int? year = null, IProgress<Progress>? progress = null)
    {
        var files = FoundFile.In(folder);
        var years = new Dictionary<string, int?>();
        var (seen, repairs, all) = (
            new List<CheckedFile>(),
            new List<Repair>(),
            new List<(Table? Table, Findings Findings)>()
        );
        for (var i = 0; i < files.Count; i++)
        {
            progress?.Report(new Progress($"Checking {files[i].Name}", (double)i / files.Count));
            using var file = ReturnFile.Open(files[i].Path, files[i].Name);
            if (file.Table?.Return == Return.Ssda903)
                file.Year = year ?? YearOf(folder, files, files[i].Folder, years);
            file.CheckYear();
            while (file.Read()) { }

            seen.Add(
                new(
                    file.Name,
                    file.Table?.Name,
                    file.Rows,
                    file.LeftOut,
                    file.Findings.Count,
                    file.Table is null ? file.Findings.Problems[0].Message : null
                )
            );
            repairs.AddRange(file.Findings.Repairs(file.Table?.Name ?? ""));
            all.Add((file.Table, file.Findings));
        }

        return new(seen, repairs, [.. Return.All.SelectMany(each => Rules(each, all))]);
    }

    private static IEnumerable<CheckedRule> Rules(Return one, List<(Table? Table, Findings Findings)> all)
    {
        var its = all.Where(each => each.Table?.Return == one).Select(each => each.Findings).ToList();
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
                status,
                rule.Why,
                count,
                [.. its.SelectMany(each => Places(each, rule))]
            );
        }
    }

    private static IEnumerable<Found> Places(Findings findings, FormatRule rule) =>
        from pair in findings.Problems.Zip(findings.Keys)
        where pair.First.Rule == rule.Code
        select new Found(pair.First.File, pair.First.Line, pair.First.Column, pair.Second, pair.First.Message);

    private static int? YearOf(
        string root,
        IReadOnlyList<FoundFile> files,
        string folder,
        Dictionary<string, int?> years
    )
    {
        if (!years.TryGetValue(folder, out var year))
            years[folder] = year = CollectionYear.Find(root, [.. files.Where(file => file.Folder == folder)]);
        return year;
    }
}
