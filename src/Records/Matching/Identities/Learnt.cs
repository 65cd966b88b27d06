using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>Likely pairs by weights learnt from the records themselves.</summary>
internal static class Learnt
{
    public static Likely Find(IdentityTable of, int seed)
    {
        var found = MatchPersons.Run(of.Table, seed);
        var explain = new Explain(found);
        var all = of.Table.Count * (of.Table.Count - 1.0) / 2;
        return new Likely(of, found.Comparisons, found.Pairs, Steps, found.Model.SamePerson * all);

        IReadOnlyList<Step> Steps(Pair pair)
        {
            var told = explain.Of(pair);
            return
            [
                Step.Start(told.Prior),
                .. told.Weights.Select(weight => Step.Of(weight.Comparison, weight.Likeness, weight.Bits)),
                Step.Family(told.Names + told.Family),
                new Step("Other records", "what the other records of the two say", told.Group),
            ];
        }
    }
}
