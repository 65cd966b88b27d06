using System.Globalization;
using System.Text;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Files;

/// <summary>The part of the report that names pairs: those nearest to being decided the other way, and those that others kept apart.</summary>
/// <remarks>Pairs are named by their ids; of what stands in them only how alike it is.</remarks>
internal sealed class ReportPairs(MatchedPersons matching, IReadOnlyList<string> ids)
{
    // A screenful.
    private const int Most = 15;

    // So many records of a person are held against those of another to say why the two stayed apart.
    private const int Members = 30;

    private readonly Explain explain = new(matching);

    public string Text()
    {
        var page = new StringBuilder();
        Table(
            page,
            "Joins that were nearest to not being made",
            "No pair was joined.",
            matching.Pairs.Where(pair => Together(pair)).OrderBy(pair => pair.Odds),
            Words
        );
        Table(
            page,
            "Pairs that were nearest to being joined",
            "No pair was left apart that might be one person.",
            matching.Pairs.Where(pair => !Together(pair) && pair.Alone < 0).OrderByDescending(pair => pair.Odds),
            Words
        );
        Table(
            page,
            "Pairs alike enough to join, kept apart by other records",
            "None.",
            matching.Pairs.Where(pair => !Together(pair) && pair.Alone >= 0).OrderByDescending(pair => pair.Alone),
            pair => $"{Against(pair)}. {Words(pair)}"
        );
        return page.ToString();
    }

    private void Table(
        StringBuilder page,
        string heading,
        string none,
        IOrderedEnumerable<Pair> pairs,
        Func<Pair, string> words
    )
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
        var first = pairs.ThenBy(pair => pair.Left).ThenBy(pair => pair.Right).Take(Most).ToList();
        if (first.Count is 0)
        {
            page.Append(none).Append('\n');
            return;
        }

        page.Append("| Records | Probability | Weight in bits | Why |\n| --- | --- | --- | --- |\n");
        foreach (var pair in first)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {Id(pair.Left)}, {Id(pair.Right)} | {pair.Probability:0.000} | {pair.Odds / Math.Log(2):0.0} | {words(pair)} |\n"
            );
    }

    private string Words(Pair pair)
    {
        var told = explain.Of(pair);
        var rest = new[] { ("names together", told.Names), ("family", told.Family), ("other records", told.Group) };
        return string.Join(
            "; ",
            told.Weights.Where(weight => weight.Likeness is not Likeness.NotKnown)
                .Select(weight => Part($"{weight.Comparison.Column.Name} {weight.Words}", weight.Bits))
                .Concat(rest.Where(each => Math.Abs(each.Item2) >= 0.05).Select(each => Part(each.Item1, each.Item2)))
        );
    }

    private static string Part(string words, double bits) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{words.Replace("|", "\\|", StringComparison.Ordinal)} {bits:+0.0;-0.0}"
        );

    private string Against(Pair pair)
    {
        var (one, other) = (Others(pair.Left), Others(pair.Right));
        var excluded = one.Any(left =>
            other.Any(right =>
                float.IsNegativeInfinity(matching.Weigh(Math.Min(left, right), Math.Max(left, right)).Alone)
            )
        );
        return excluded ? "Two of their records have pupil numbers of two children" : "Their other records differ more";
    }

    private IReadOnlyList<int> Others(int record) =>
        [
            .. Enumerable
                .Range(0, matching.ClusterOf.Length)
                .Where(each => matching.ClusterOf[each] == matching.ClusterOf[record])
                .Take(Members),
        ];

    private bool Together(Pair pair) => matching.ClusterOf[pair.Left] == matching.ClusterOf[pair.Right];

    private string Id(int record) => ids[record].Replace("|", "\\|", StringComparison.Ordinal);
}
