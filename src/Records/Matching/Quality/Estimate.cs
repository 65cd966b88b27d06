using Headwater.Records.Matching.Identities;

namespace Headwater.Records.Matching.Quality;

/// <summary>A share with the interval in which it lies, 19 times in 20.</summary>
public sealed record Estimate(double Share, double Low, double High)
{
    internal const double Z = 1.96;

    /// <summary>Whether every one was looked at, so that nothing of it is guessed.</summary>
    public bool IsCounted { get; init; }

    public bool Overlaps(Estimate other) => Low <= other.High && other.Low <= High;

    /// <summary>Of so many, so many are: Wilson's interval (1927), which holds for few too. Null of none.</summary>
    public static Estimate? Of(int those, int all)
    {
        if (all is 0)
            return null;
        var share = (double)those / all;
        var middle = (share + (Z * Z / (2 * all))) / (1 + (Z * Z / all));
        var half = Z / (1 + (Z * Z / all)) * Math.Sqrt((share * (1 - share) / all) + (Z * Z / (4.0 * all * all)));
        return new Estimate(share, Math.Max(middle - half, 0), Math.Min(middle + half, 1));
    }

    internal static Estimate? Of(double ones, double variance, double all)
    {
        if (all <= 0)
            return null;
        var half = Z * Math.Sqrt(variance);
        return new Estimate(
            Math.Min(ones / all, 1),
            Math.Clamp((ones - half) / all, 0, 1),
            Math.Clamp((ones + half) / all, 0, 1)
        );
    }
}

/// <summary>What joining from a probability on would do, judged by likeness alone.</summary>
/// <param name="Joined">How many pairs would be joined.</param>
/// <param name="Asked">How many pairs would lie between this and the threshold for asking.</param>
/// <param name="Precision">How many of the joined are one child.</param>
/// <param name="Recall">How many of all pairs that are one child would be joined; null where there was too little to learn from.</param>
public sealed record ThresholdEffect(
    double Join,
    bool IsPolicy,
    long Joined,
    long Asked,
    Estimate? Precision,
    Estimate? Recall
)
{
    /// <summary>How many of the joins would be wrong, as far as the weights know; null where nothing would be joined.</summary>
    public double? Wrong => Precision is { } precision ? Joined * (1 - precision.Share) : null;

    /// <summary>How many pairs that are one child would be joined by nothing; null where there was too little to learn from.</summary>
    public double? Missed =>
        (Precision, Recall) is ({ } precision, { Share: > 0 } recall)
            ? Joined * precision.Share * ((1 / recall.Share) - 1)
            : null;

    private static readonly double[] Tried = [0.9, 0.95, 0.98, 0.99, 0.995, 0.999];

    public static IReadOnlyList<ThresholdEffect> Of(Likelihoods found, MatchPolicy policy) =>
        [.. Tried.Append(policy.Join).Distinct().Order().Select(join => Of(found, policy, join))];

    private static ThresholdEffect Of(Likelihoods found, MatchPolicy policy, double join)
    {
        var (pairs, ones, variance) = found.From(join);
        var asked = found.From(Math.Min(policy.Doubt, join)).Pairs - pairs;
        return new ThresholdEffect(
            join,
            join.Equals(policy.Join),
            pairs,
            asked,
            Estimate.Of(ones, variance, pairs),
            found.Expected is { } expected ? Estimate.Of(ones, variance, Math.Max(expected, ones)) : null
        );
    }
}
