using Headwater.Records.Matching.Quality;
using Headwater.Records.Matching.Samples;

namespace Headwater.Records.Matching.Groups;

/// <summary>How well the records of one group of children are matched.</summary>
/// <param name="Joined">How many pairs are joined; null where fewer than <see cref="Smallest"/>, or where it would tell of another group so small.</param>
/// <param name="InDoubt">How many pairs stand apart though likelier than not one child; null as above.</param>
/// <param name="Missed">How many pairs of one child stand apart, by the weights; null as above.</param>
/// <param name="Found">Of the pairs that are one child, those joined, by the weights; null where there are too few pairs to tell.</param>
/// <param name="Behind">By how much less is found than of everyone else; null where that may be chance.</param>
/// <param name="SampledFound">By what people answered; null where there are too few answers to tell.</param>
public sealed record GroupResult(
    string Attribute,
    string Group,
    long? Joined,
    long? InDoubt,
    long? Missed,
    Estimate? Precision,
    Estimate? Found,
    Estimate? Behind,
    Estimate? SampledPrecision,
    Estimate? SampledFound
)
{
    /// <summary>Numbers below this are not shown.</summary>
    public const int Smallest = 5;

    /// <summary>With fewer joined pairs no share is shown.</summary>
    private const int Enough = 20;

    internal static IReadOnlyList<GroupResult> Of(
        IReadOnlyList<(string Attribute, string Group, Counted Part)> counts,
        IReadOnlyList<(SampledPair Pair, IReadOnlyList<(string Attribute, string Group)> Groups)> sampled
    ) =>
        [
            .. counts
                .Where(count => count.Attribute is not FrameSql.All)
                .GroupBy(count => count.Attribute)
                .SelectMany(attribute =>
                    OfOne(attribute.Key, attribute.ToLookup(count => count.Group, count => count.Part), sampled)
                ),
        ];

    private static IEnumerable<GroupResult> OfOne(
        string attribute,
        ILookup<string, Counted> groups,
        IReadOnlyList<(SampledPair Pair, IReadOnlyList<(string Attribute, string Group)> Groups)> sampled
    )
    {
        var all = Sums.Of(groups.SelectMany(group => group));
        var sums = groups.Select(Sums.Of).ToList();
        var hidden = Hidden([.. sums.Select(each => each.Joined)]);
        return groups.Select(
            (group, i) =>
            {
                var its = sums[i];
                if (hidden.Contains(i))
                    return new GroupResult(attribute, group.Key, null, null, null, null, null, null, null, null);
                var answers = SampleResult.Told(
                    [.. group],
                    [.. sampled.Where(each => each.Groups.Contains((attribute, group.Key))).Select(each => each.Pair)]
                );
                var enough = its.Joined >= Enough;
                return new GroupResult(
                    attribute,
                    group.Key,
                    its.Joined,
                    its.InDoubt < Smallest ? null : its.InDoubt,
                    its.Missed < Smallest ? null : (long)Math.Round(its.Missed),
                    enough ? its.Precision : null,
                    enough ? its.Found : null,
                    enough ? its.Behind(all.Without(its)) : null,
                    enough ? Stratified.Precision(answers) : null,
                    enough ? Stratified.Recall(answers) : null
                );
            }
        );
    }

    // A single number left out could be told from the sum of all: then the next smallest is left out too.
    private static HashSet<int> Hidden(IReadOnlyList<long> numbers)
    {
        var bySize = Enumerable.Range(0, numbers.Count).OrderBy(i => numbers[i]).ToList();
        var hidden = bySize.Where(i => numbers[i] < Smallest).ToHashSet();
        if (hidden.Count is 1 && bySize.Count > 1)
            hidden.Add(bySize[1]);
        return hidden;
    }
}
