using Headwater.Records.Matching.Identities;

namespace Headwater.Records.Matching.Samples;

/// <summary>A pair of people of sources that may be drawn for a sample.</summary>
/// <param name="Odds">As likeness alone tells it; not a number where the two were not compared.</param>
/// <param name="At">Its place among the likely pairs; below 0 where it is not among them.</param>
internal readonly record struct FramePair(int Left, int Right, float Odds, int At, byte Stratum)
{
    public double Probability => float.IsNaN(Odds) ? 0 : 1 / (1 + Math.Exp(-Odds));

    public double Thought => Samples.Stratum.Of(Stratum).Thought(Probability);
}

/// <summary>A pair kept to draw samples from.</summary>
public sealed record KeptPair(int Left, int Right, int Stratum, double? Odds, IReadOnlyList<Step> Steps);

/// <summary>Every pair that stands as one child, and every other that likeness makes at least a little likely.</summary>
/// <remarks>What leads from an adopted child's old life to the new is left out: to be asked about it would lead there.</remarks>
internal static class Frame
{
    public static List<FramePair> Of(
        IReadOnlyList<Identity> people,
        Likely likely,
        int[] clusters,
        IReadOnlySet<(int, int)> apart,
        AdoptedLives adopted
    )
    {
        var pairs = new List<FramePair>();
        var told = new HashSet<(int, int)>();
        for (var at = 0; at < likely.Pairs.Count; at++)
        {
            var pair = likely.Pairs[at];
            var (one, other) = (likely.Of.PlaceOf[pair.Left], likely.Of.PlaceOf[pair.Right]);
            var (left, right) = (Math.Min(one, other), Math.Max(one, other));
            if (clusters[left] == clusters[right])
            {
                told.Add((left, right));
                pairs.Add(new(left, right, pair.Odds, at, (byte)Stratum.Together(pair.Probability)));
            }
            else if (pair.Probability >= Stratum.Least && !adopted.Lead(left, right))
            {
                var against = apart.Contains((left, right)) || Against.Of(people[left], people[right]) is not null;
                pairs.Add(new(left, right, pair.Odds, at, (byte)Stratum.Apart(pair.Probability, against)));
            }
        }

        foreach (var child in Enumerable.Range(0, clusters.Length).GroupBy(place => clusters[place]))
        {
            var records = child.ToList();
            for (var i = 0; i < records.Count; i++)
            for (var j = i + 1; j < records.Count; j++)
                if (!told.Contains((records[i], records[j])))
                    pairs.Add(new(records[i], records[j], float.NaN, -1, Stratum.OtherGrounds));
        }

        return pairs;
    }
}
