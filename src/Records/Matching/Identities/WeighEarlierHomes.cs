using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>Weighs pairs anew that share an earlier home, by what was learnt of the latest: a child's two records share it about as often, and strangers by the chance of each try.</summary>
internal sealed class WeighEarlierHomes
{
    private readonly MatchedPersons matched;
    private readonly EarlierHomes homes;
    private readonly Comparer comparer;
    private readonly Scorer scorer;
    private readonly int column;

    public WeighEarlierHomes(MatchedPersons matched, EarlierHomes homes)
    {
        (this.matched, this.homes) = (matched, homes);
        comparer = new Comparer(matched.Table, matched.Comparisons, matched.Kept);
        scorer = new Scorer(comparer, matched.Model);
        column = matched.Comparisons.ToList().FindIndex(each => each.Column.Meaning is Meaning.Postcode);
    }

    /// <summary>All pairs as they weigh then, in order of their records, and those of them that share an earlier home with what it changed.</summary>
    public (List<Pair> Pairs, Dictionary<(int Left, int Right), EarlierHome> Shared) Run()
    {
        var more = homes.Pairs();
        var shared = new Dictionary<(int, int), EarlierHome>();
        var pairs = new List<Pair>(matched.Pairs.Count);
        foreach (var pair in matched.Pairs)
        {
            more.Remove((pair.Left, pair.Right));
            pairs.Add(Anew(pair, shared));
        }

        foreach (var (left, right) in more)
            if (Anew(matched.Weigh(left, right), shared) is { Odds: >= Weighing.Forgotten } pair)
                pairs.Add(pair);
        return ([.. pairs.OrderBy(pair => pair.Left).ThenBy(pair => pair.Right)], shared);
    }

    private Pair Anew(Pair pair, Dictionary<(int, int), EarlierHome> shared)
    {
        if (homes.Chance(pair.Left, pair.Right) is not { } chance || float.IsNegativeInfinity(pair.Alone))
            return pair;
        var level = Comparer.At(pair.Levels, column);
        var (same, byChance) = (matched.Model.Same[column], matched.Model.Chance[column]);
        var left = matched.Table.Row(pair.Left);
        var right = matched.Table.Row(pair.Right);
        var ofOne = Log(same[(int)Likeness.Same]) - Log(same[(int)level]);
        var rarity = comparer.Chances(pair.Levels & (0xFUL << (4 * column)), left, right).Home;
        var ofTwo = Math.Log(chance) - Log(byChance[(int)level]) - rarity;
        if (ofOne <= ofTwo)
            return pair;

        // Brothers and sisters share earlier homes as one child's own records do; only against strangers does it speak.
        var (_, siblings, twins) = scorer.Shares(comparer.Chances(pair.Levels, left, right), pair.Levels);
        var others = 1 / (1 + Math.Exp(pair.Alone));
        var relatives = Math.Min(siblings + twins, others);
        var then = ((others - relatives) * Math.Exp(ofTwo)) + (relatives * Math.Exp(ofOne));
        var shift = (float)(ofOne - Math.Log(then / others));
        shared[(pair.Left, pair.Right)] = new EarlierHome(shift, ofOne - ofTwo);
        return pair with { Alone = pair.Alone + shift, Odds = pair.Odds + shift };
    }

    private static double Log(double share) => Math.Log(Math.Max(share, 1e-12));
}

/// <summary>What a shared earlier home changed, in natural logarithms.</summary>
/// <param name="Shift">Of the odds.</param>
/// <param name="AmongStrangers">Of the odds, were there no brothers and sisters.</param>
internal readonly record struct EarlierHome(float Shift, double AmongStrangers);
