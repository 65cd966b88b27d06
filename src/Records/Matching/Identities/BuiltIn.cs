using System.Reflection;
using System.Text.Json;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>Likely pairs by the weights that come with Headwater, for so few people that none can be learnt from them.</summary>
/// <remarks>Every pair is compared. How often a name occurs says nothing among so few; each counts as one of usual frequency.</remarks>
internal static class BuiltIn
{
    private static readonly BuiltInWeights Weights = BuiltInWeights.Read();

    public static Likely Find(IdentityTable of)
    {
        Comparison[] comparisons = [.. of.Table.Columns.Select(Comparison.Of)];
        var comparer = new Comparer(of.Table, comparisons);
        var columns = comparisons.Select(each => Weights.Columns[each.Column.Name]).ToArray();
        // Of so few people each is, on average, half a child more: as among a hundred where there are fewer.
        var person = 1.0 / Math.Max(of.Table.Count, 100);
        var pairs = new List<Pair>();
        var earlier = new EarlierHomes(of);
        var shared = new HashSet<(int Left, int Right)>();
        for (var left = 0; left < of.Table.Count; left++)
        for (var right = left + 1; right < of.Table.Count; right++)
        {
            var levels = comparer.Levels(of.Table.Row(left), of.Table.Row(right));
            var home = EarlierHome(left, right, levels);
            var odds = Odds(comparisons, columns, levels, home, person);
            if (home is not null)
                shared.Add((left, right));
            if (odds >= Likelihoods.Lowest)
                pairs.Add(new Pair(left, right, levels, (float)odds, (float)odds));
        }

        return new Likely(of, comparisons, pairs, Steps, Expected: null, shared);

        // A home shared by one of several tries weighs less than the latest, and is left alone where the latest says more.
        LikenessWeight? EarlierHome(int left, int right, ulong levels)
        {
            if (earlier.Tries(left, right) is not { } tries)
                return null;
            var c = Array.FindIndex(comparisons, each => each.Column.Meaning is Meaning.Postcode);
            var (same, latest) = (columns[c][Likeness.Same], columns[c][Comparer.At(levels, c)]);
            var home = same with { Chance = Math.Min(1, same.Chance * tries) };
            return home.Same / home.Chance > latest.Same / latest.Chance ? home : null;
        }

        // The last step is what families share, so that all add up to the odds.
        IReadOnlyList<Step> Steps(Pair pair)
        {
            var steps = new List<Step> { Step.Start(Math.Log2(person / (1 - person))) };
            var home = EarlierHome(pair.Left, pair.Right, pair.Levels);
            for (var c = 0; c < comparisons.Length; c++)
            {
                var level = Comparer.At(pair.Levels, c);
                var bits =
                    level is Likeness.NotKnown ? 0 : Math.Log2(columns[c][level].Same / columns[c][level].Chance);
                steps.Add(
                    home is { } told && comparisons[c].Column.Meaning is Meaning.Postcode
                        ? Step.EarlierHome(Math.Log2(told.Same / told.Chance))
                        : Step.Of(comparisons[c], level, bits)
                );
            }

            steps.Add(Step.Family((pair.Odds / Math.Log(2)) - steps.Sum(step => step.Bits)));
            return steps;
        }
    }

    // One child, two strangers, brothers or sisters (who share a home), or twins (who share a birth date too).
    private static double Odds(
        Comparison[] comparisons,
        IReadOnlyDictionary<Likeness, LikenessWeight>[] columns,
        ulong levels,
        LikenessWeight? home,
        double person
    )
    {
        var (one, strangers) = (Math.Log(person), Math.Log(1 - person));
        var (siblings, twins) = (Math.Log(person * Weights.Siblings), Math.Log(person * Weights.Twins));
        for (var c = 0; c < comparisons.Length; c++)
        {
            var level = Comparer.At(levels, c);
            if (level is Likeness.NotKnown)
                continue;
            var weight =
                home is { } told && comparisons[c].Column.Meaning is Meaning.Postcode ? told : columns[c][level];
            var (same, chance, kin) = (
                Math.Log(weight.Same),
                Math.Log(weight.Chance),
                Math.Log(weight.Kin ?? weight.Chance)
            );
            one += same;
            strangers += chance;
            siblings += comparisons[c].Bond is Bond.Home ? same : kin;
            twins += comparisons[c].Bond is Bond.Home or Bond.Birth ? same : kin;
        }

        var most = Math.Max(strangers, Math.Max(siblings, twins));
        return one - most - Math.Log(Math.Exp(strangers - most) + Math.Exp(siblings - most) + Math.Exp(twins - most));
    }
}

/// <summary>How often a likeness occurs.</summary>
/// <param name="Same">Among records of one child.</param>
/// <param name="Chance">Among records of two.</param>
/// <param name="Kin">Among records of brothers and sisters; null where no more often than among strangers.</param>
internal sealed record LikenessWeight(double Same, double Chance, double? Kin = null);

/// <summary>The weights that come with Headwater.</summary>
/// <param name="From">What they were learnt from.</param>
/// <param name="Siblings">How many pairs of brothers and sisters there are for each pair of records of one child.</param>
/// <param name="Twins">How many pairs of twins.</param>
internal sealed record BuiltInWeights(
    string Name,
    DateOnly Date,
    string From,
    double Siblings,
    double Twins,
    IReadOnlyDictionary<string, IReadOnlyDictionary<Likeness, LikenessWeight>> Columns
)
{
    public static BuiltInWeights Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("weights.json");
        return (stream is null ? null : JsonSerializer.Deserialize<BuiltInWeights>(stream, JsonSerializerOptions.Web))
            ?? throw new InvalidOperationException("The weights that come with Headwater were not built in.");
    }
}
