using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>Pairs of people of sources that may be one child, by likeness alone.</summary>
/// <param name="Pairs">By the records of the table.</param>
/// <param name="Start">Before a pair is looked at: the natural logarithm of the odds that it is one child.</param>
/// <param name="Weight">What one column of a pair says, in natural logarithms: for the column, the likeness, and the two values.</param>
/// <param name="Expected">How many pairs of all there are would be one child; null where the weights were not learnt from these records.</param>
internal sealed record Likely(
    IdentityTable Of,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<Pair> Pairs,
    double Start,
    Func<int, Likeness, int, int, double> Weight,
    double? Expected
)
{
    /// <summary>How far a pair's odds come from each column. The last step is what families share, so that all add up to the odds.</summary>
    public IReadOnlyList<Step> Steps(Pair pair)
    {
        var steps = new List<Step> { new("Before looking", "few pairs are one child", Start / Math.Log(2)) };
        var one = Of.Table.Row(pair.Left);
        var other = Of.Table.Row(pair.Right);
        var sum = Start;
        for (var c = 0; c < Comparisons.Count; c++)
        {
            var level = (Likeness)(pair.Levels >> (4 * c) & 0xF);
            var weight = level is Likeness.NotKnown ? 0 : Weight(c, level, one[c], other[c]);
            steps.Add(
                new(
                    Comparisons[c].Column.Name,
                    LikenessWords.Brief(Comparisons[c].Column.Meaning, level),
                    weight / Math.Log(2)
                )
            );
            sum += weight;
        }

        steps.Add(
            new("Families", "what brothers, sisters and twins share counts less", (pair.Odds - sum) / Math.Log(2))
        );
        return steps;
    }

    /// <summary>Why two people were joined, in words: what they share, then what differs.</summary>
    public string Because(Pair pair)
    {
        var told = Comparisons
            .Select((comparison, c) => (comparison.Column, Level: (Likeness)(pair.Levels >> (4 * c) & 0xF)))
            .Where(told => told.Level is not Likeness.NotKnown)
            .ToList();
        var shared = told.Where(each => each.Level is not Likeness.Different)
            .Select(each => LikenessWords.InFull(each.Column, each.Level))
            .Distinct()
            .ToList();
        var differs = told.Where(each => each.Level is Likeness.Different)
            .Select(each => each.Column.Name.ToLowerInvariant())
            .ToList();
        return differs.Count is 0 ? List(shared) : $"{List(shared)}, though another {List(differs)}";
    }

    private static string List(List<string> words) =>
        words.Count switch
        {
            0 => "much that is alike",
            1 => words[0],
            _ => $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}",
        };
}
