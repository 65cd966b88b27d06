using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;

namespace Headwater.Intake.Findings;

/// <summary>What a check looked at: without that, a finding that it did not see says nothing.</summary>
internal sealed class Coverage
{
    private static readonly Dictionary<string, string> ReturnOf = Catalogue.All.ToDictionary(
        table => table.Name,
        table => table.Return.Slug
    );

    public Coverage(Checked check)
    {
        Files = [.. check.Files.Select(Of)];
        Tables =
        [
            .. Files
                .Concat(check.Joined.Select(Of))
                .Where(one => one.Return is not "")
                .Select(one => (one.Return, one.Year, one.File.Table ?? ""))
                .Distinct(),
        ];
        var places = Files.DistinctBy(Place).ToDictionary(Place);
        Repairs =
        [
            .. check.Repairs.Select(repair => Of(repair, places.GetValueOrDefault((repair.File, repair.Table)))),
        ];
        var years = Files.Where(one => one.Return is not "").ToLookup(one => one.Return, one => one.Year);
        Rules = [.. check.Rules.SelectMany(rule => Of(rule, years[rule.Return].Distinct()))];
        Years =
        [
            .. years
                .SelectMany(one => one.Distinct().Select(year => (one.Key, year)))
                .Concat(Rules.Where(rule => rule.Ran).Select(rule => (rule.Return, rule.Year)))
                .Concat(check.Rules.SelectMany(rule => rule.Found.Select(found => (rule.Return, found.Year ?? 0))))
                .Distinct(),
        ];
    }

    public IReadOnlyList<CoveredFile> Files { get; }

    /// <summary>The tables of the files, and those that several of them make together.</summary>
    public IReadOnlyList<(string Return, int Year, string Table)> Tables { get; }

    public IReadOnlyList<CoveredRepair> Repairs { get; }

    public IReadOnlyList<CoveredRule> Rules { get; }

    public IReadOnlyList<(string Return, int Year)> Years { get; }

    private static (string File, string Table) Place(CoveredFile one) => (one.File.Name, one.File.Table ?? "");

    private static CoveredFile Of(CheckedFile file) =>
        new(file, file.Table is { } table ? ReturnOf.GetValueOrDefault(table, "") : "", file.Year ?? 0);

    private static CoveredRepair Of(Repair repair, CoveredFile? file) =>
        new(repair, file?.Return ?? "", file?.Year ?? 0);

    private static IEnumerable<CoveredRule> Of(CheckedRule rule, IEnumerable<int> years) =>
        rule.Years.Count > 0
            ? rule.Years.Select(year => new CoveredRule(
                rule.Return,
                year.Year,
                rule.Code,
                year.Status,
                year.Why,
                Ran(rule, year.Status)
            ))
            : years.Select(year => new CoveredRule(
                rule.Return,
                year,
                rule.Code,
                rule.Status,
                rule.Why,
                Ran(rule, rule.Status)
            ));

    // Where only the first thousand places were kept, one that is not among them may still be there.
    private static bool Ran(CheckedRule rule, string status) =>
        status is "clean" or "found" && rule.Count == rule.Found.Count;
}

/// <param name="Return">Empty for a file that was not recognised.</param>
/// <param name="Year">0 where the return has none or nobody could tell.</param>
internal sealed record CoveredFile(CheckedFile File, string Return, int Year);

/// <param name="Return">Empty for what was put right in a file that was not recognised.</param>
internal sealed record CoveredRepair(Repair Repair, string Return, int Year);

/// <param name="Ran">Whether it looked at every row and all that it found was kept.</param>
internal sealed record CoveredRule(string Return, int Year, string Rule, string Status, string Why, bool Ran);
