namespace Headwater.Records.Matching.Identities;

/// <summary>How many pairs of records are how likely to be one child: from this, what a threshold would do is worked out.</summary>
/// <param name="Records">How many people of sources were compared by likeness.</param>
/// <param name="Counts">By tenths of the natural logarithm of the odds, rounded down, from <see cref="Lowest"/> up; the last holds all above.</param>
/// <param name="Ones">The sum of their probabilities: how many of them are one child, if the weights are right.</param>
/// <param name="Expected">How many pairs there would be in all, those that nothing brought together among them; null where the weights were not learnt from these records.</param>
public sealed record Likelihoods(int Records, IReadOnlyList<long> Counts, IReadOnlyList<double> Ones, double? Expected)
{
    public const int Lowest = -3;
    private const int Highest = 20;

    internal static Likelihoods Of(Likely likely)
    {
        var bands = ((Highest - Lowest) * 10) + 1;
        var (counts, ones) = (new long[bands], new double[bands]);
        foreach (var pair in likely.Pairs)
        {
            var band = Math.Clamp((int)Math.Floor((pair.Odds - Lowest) * 10), 0, bands - 1);
            counts[band]++;
            ones[band] += pair.Probability;
        }

        return new Likelihoods(likely.Of.Table.Count, counts, ones, likely.Expected);
    }

    /// <summary>How many pairs are as likely or likelier, to the nearest tenth of the logarithm of the odds; how many of them are one child; and the variance of that.</summary>
    public (long Pairs, double Ones, double Variance) From(double probability)
    {
        var first = (int)Math.Round((Math.Log(probability / (1 - probability)) - Lowest) * 10);
        var (pairs, all, variance) = (0L, 0.0, 0.0);
        for (var band = Math.Max(first, 0); band < Counts.Count; band++)
        {
            if (Counts[band] is 0)
                continue;
            pairs += Counts[band];
            all += Ones[band];
            variance += Ones[band] * (1 - (Ones[band] / Counts[band]));
        }

        return (pairs, all, variance);
    }
}
