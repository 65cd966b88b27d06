using Headwater.Intake.Findings;
using Headwater.Vocabulary;

namespace Headwater.Web.Findings;

/// <summary>The rules of a return that could not judge everything for one reason, whatever the years.</summary>
/// <param name="Name">The return with its years: "SSDA903 2024/25 and 2025/26".</param>
public sealed record NotJudged(string Name, string Why, IReadOnlyList<string> Rules)
{
    /// <summary>What stopped most rules first.</summary>
    public static IReadOnlyList<NotJudged> Of(IEnumerable<NotRun> all) =>
        [
            .. all.GroupBy(one => (one.Return, one.Why))
                .Select(same => new NotJudged(
                    Named(
                        same.Key.Return,
                        [.. same.Select(one => one.Year).Where(year => year > 0).Distinct().Order()]
                    ),
                    same.Key.Why is "" ? "more was found than is kept, so none is said to be gone" : same.Key.Why,
                    [.. same.SelectMany(one => one.Rules).Distinct().Order(StringComparer.Ordinal)]
                ))
                .OrderByDescending(one => one.Rules.Count),
        ];

    private static string Named(string slug, IReadOnlyList<int> years) =>
        years switch
        {
            [] => RuleWords.Name(slug),
            [var only] => $"{RuleWords.Name(slug)} {Years.Name(only)}",
            [var first, .., var last] when last - first == years.Count - 1 =>
                $"{RuleWords.Name(slug)} {Years.Name(first)} to {Years.Name(last)}",
            _ =>
                $"{RuleWords.Name(slug)} {string.Join(", ", years.SkipLast(1).Select(Years.Name))} and {Years.Name(years[^1])}",
        };
}
