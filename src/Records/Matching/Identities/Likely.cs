using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>Pairs of people of sources that may be one child, by likeness alone.</summary>
/// <param name="Pairs">By the records of the table.</param>
/// <param name="Steps">What speaks for and against a pair: all steps add up to its odds.</param>
/// <param name="Expected">How many pairs of all there are would be one child; null where the weights were not learnt from these records.</param>
/// <param name="ShareEarlierHome">Those that share a home which is not the latest of both, weighed as such.</param>
/// <param name="Learnt">What was learnt from these records; null where nothing was.</param>
internal sealed record Likely(
    IdentityTable Of,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<Pair> Pairs,
    Func<Pair, IReadOnlyList<Step>> Steps,
    double? Expected,
    IReadOnlySet<(int Left, int Right)> ShareEarlierHome,
    MatchedPersons? Learnt = null
)
{
    /// <summary>The steps of a pair; of a postcode that both have and that is nobody's own home it is said that it does not count.</summary>
    public IReadOnlyList<Step> StepsOf(Pair pair) =>
        Of.SharedPlaces[pair.Left].Any(Of.SharedPlaces[pair.Right].Contains)
            ?
            [
                .. Steps(pair)
                    .Select(step => step is { What: IdentityColumns.Postcode, Bits: 0 } ? Step.SharedPlace : step),
            ]
            : Steps(pair);

    /// <summary>Why two people were joined, in words: what they share, then what differs.</summary>
    public string Because(Pair pair)
    {
        var moved = ShareEarlierHome.Contains((pair.Left, pair.Right));
        var told = Comparisons
            .Select((comparison, c) => (comparison.Column, Level: (Likeness)(pair.Levels >> (4 * c) & 0xF)))
            .Where(told => told.Level is not Likeness.NotKnown && !(moved && told.Column.Meaning is Meaning.Postcode))
            .ToList();
        var shared = told.Where(each => each.Level is not Likeness.Different)
            .Select(each => LikenessWords.InFull(each.Column, each.Level))
            .Distinct()
            .ToList();
        if (moved)
            shared.Add("an earlier home");
        var differs = told.Where(each => each.Level is Likeness.Different)
            .Select(each => LikenessWords.Within(each.Column))
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
