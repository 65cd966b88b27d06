using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Weights;

/// <summary>What is taken to be so before anything is learnt.</summary>
/// <remarks>
/// It counts like pairs that were seen, so it decides where there are few and says little where there are many. Twins need
/// it most: only their given names tell them from one person, and where nothing tells how seldom one person has two names,
/// a small file with some twins would teach that one person often has.
/// </remarks>
internal static class BeforeLearning
{
    /// <summary>So many pairs of twins.</summary>
    public const double Twins = 5;

    // Up to so many pairs, twins may be as many as they seem; of more, one in ten of brothers and sisters at most.
    private const double FewTwins = 1000;

    // In so many pairs of one person's records two in a hundred have quite another given name.
    private const double GivenPairs = 1500;
    private const double OtherGiven = 0.02;

    private const double Pairs = 2;

    /// <summary>By likeness: most of one person's records agree.</summary>
    public static double[] Same => [0, 0.8, 0.03, 0.05, 0.04, 0.025, 0.015, 0.01, 0.05];

    /// <param name="met">By likeness: how many pairs of one person were so alike.</param>
    /// <param name="tellsTwins">Whether it is by this column that twins are told from one person.</param>
    /// <returns>Their shares.</returns>
    public static double[] Shares(double[] met, bool tellsTwins)
    {
        var shares = met.Zip(Same, (count, first) => first is 0 ? 0 : count + (Pairs * first)).ToArray();
        var all = shares.Sum();
        var other = shares[(int)Likeness.Different] / all;
        if (tellsTwins)
            other = (shares[(int)Likeness.Different] + (GivenPairs * OtherGiven)) / (all + GivenPairs);
        var rest = (1 - other) / (all - shares[(int)Likeness.Different]);
        return [.. shares.Select((share, level) => level is (int)Likeness.Different ? other : share * rest)];
    }

    /// <param name="twins">How many pairs seem to be twins.</param>
    /// <param name="siblings">How many seem to be brothers and sisters.</param>
    public static double TwinsOf(double twins, double siblings) =>
        Math.Clamp(twins, 1e-3, Math.Max(siblings * 0.1, FewTwins)) + Twins;
}
