using Headwater.Records.Matching.Quality;
using Headwater.Records.Matching.Samples;

namespace Headwater.Records.Matching.Groups;

/// <summary>The pairs of a group, joined and apart, and how many of each are one child if the weights are right.</summary>
internal sealed record Sums(
    long Joined,
    double Right,
    double RightVariance,
    long InDoubt,
    double Missed,
    double MissedVariance
)
{
    public static Sums Of(IEnumerable<Counted> parts)
    {
        var sums = new Sums(0, 0, 0, 0, 0, 0);
        foreach (var part in parts)
            sums = Stratum.Of(part.Stratum).Joined
                ? sums with
                {
                    Joined = sums.Joined + part.Pairs,
                    Right = sums.Right + part.Ones,
                    RightVariance = sums.RightVariance + part.Variance,
                }
                : sums with
                {
                    InDoubt = sums.InDoubt + (part.Stratum is 3 or 4 ? part.Pairs : 0),
                    Missed = sums.Missed + part.Ones,
                    MissedVariance = sums.MissedVariance + part.Variance,
                };
        return sums;
    }

    public Sums Without(Sums some) =>
        new(
            Joined - some.Joined,
            Right - some.Right,
            RightVariance - some.RightVariance,
            InDoubt - some.InDoubt,
            Missed - some.Missed,
            MissedVariance - some.MissedVariance
        );

    public Estimate? Precision => Estimate.Of(Right, RightVariance, Joined);

    public Estimate? Found => All < Least ? null : Between(Right / All, FoundVariance, least: 0);

    private const double Least = 1e-9;

    private double All => Right + Missed;

    /// <summary>By how much less is found than of others, where more than chance would do; else null.</summary>
    public Estimate? Behind(Sums others)
    {
        if (All < Least || others.All < Least)
            return null;
        var less = (others.Right / others.All) - (Right / All);
        var behind = Between(less, FoundVariance + others.FoundVariance, least: -1);
        return behind.Low > 0 ? behind : null;
    }

    // Of a ratio of two sums that vary apart, to the first order.
    private double FoundVariance =>
        ((Missed * Missed * RightVariance) + (Right * Right * MissedVariance)) / Math.Pow(All, 4);

    private static Estimate Between(double share, double variance, double least)
    {
        var half = Estimate.Z * Math.Sqrt(Math.Max(variance, 0));
        return new Estimate(share, Math.Max(share - half, least), Math.Min(share + half, 1));
    }
}
