using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>Likely pairs by weights learnt from the records themselves.</summary>
internal static class Learnt
{
    // As pairs are weighed: a near value that is rarer than usual counts by half as much.
    private const double Pull = 0.5;

    public static Likely Find(IdentityTable of, int seed)
    {
        var found = MatchPersons.Run(of.Table, seed);
        var model = found.Model;
        var all = of.Table.Count * (of.Table.Count - 1.0) / 2;
        return new Likely(
            of,
            found.Comparisons,
            found.Pairs,
            Math.Log(model.SamePerson / (1 - model.SamePerson)),
            Weight,
            model.SamePerson * all
        );

        double Weight(int c, Likeness level, int one, int other)
        {
            var frequency = found.Comparisons[c].Frequency;
            var person = Math.Log(Math.Max(model.Same[c][(int)level], 1e-12));
            if (level is Likeness.Same)
                return person - frequency.LogShare[one] - Math.Log(Math.Max(model.Rare[c][frequency.Band[one]], 1e-12));
            var chance = Math.Log(Math.Max(model.Chance[c][(int)level], 1e-12));
            if (level is not (Likeness.Different or Likeness.Crossed))
                chance += Pull * (Math.Max(frequency.LogShare[one], frequency.LogShare[other]) - model.Usual[c]);
            return person - chance;
        }
    }
}
