using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>Likely pairs by weights learnt from the records themselves, or by such as were kept.</summary>
internal static class Learnt
{
    /// <param name="kept">Weights to use instead of learning any.</param>
    public static Likely Find(IdentityTable of, int seed, Kept? kept = null)
    {
        var found = MatchPersons.Run(of.Table, seed, kept: kept);
        var (pairs, shared) = new WeighEarlierHomes(found, new EarlierHomes(of)).Run();
        var explain = new Explain(found);
        var all = of.Table.Count * (of.Table.Count - 1.0) / 2;
        return new Likely(
            of,
            found.Comparisons,
            pairs,
            Steps,
            found.Model.SamePerson * all,
            shared.Keys.ToHashSet(),
            kept is null ? found : null
        );

        IReadOnlyList<Step> Steps(Pair pair)
        {
            var isEarlier = shared.TryGetValue((pair.Left, pair.Right), out var home);
            var told = explain.Of(pair with { Alone = pair.Alone - home.Shift, Odds = pair.Odds - home.Shift });
            return
            [
                Step.Start(told.Prior),
                .. told.Weights.Select(weight =>
                    isEarlier && weight.Comparison.Column.Meaning is Meaning.Postcode
                        ? Step.EarlierHome(weight.Bits + Bits(home.AmongStrangers))
                        : Step.Of(weight.Comparison, weight.Likeness, weight.Bits)
                ),
                Step.Family(told.Names + told.Family + Bits(home.Shift - home.AmongStrangers)),
                new Step("Other records", "what the other records of the two say", told.Group),
            ];
        }
    }

    private static double Bits(double odds) => odds / Math.Log(2);
}
