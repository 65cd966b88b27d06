using Headwater.Web.Uploads;

namespace Headwater.Web.Findings;

/// <summary>Something that was not given, without which some rules could not run.</summary>
/// <param name="Rules">How many.</param>
/// <param name="For">The returns and years whose rules these are.</param>
public sealed record Wanted(SentBeside What, int Rules, string For)
{
    public static IReadOnlyList<Wanted> Of(IReadOnlyList<NotJudged> all) =>
        [
            .. from what in SentBeside.All
            let lacking = all.Where(one => one.Why.StartsWith(what.Lacks, StringComparison.Ordinal)).ToList()
            where lacking.Count > 0
            select new Wanted(
                what,
                lacking.Sum(one => one.Rules.Count),
                string.Join(", ", lacking.Select(one => one.Name))
            ),
        ];
}
