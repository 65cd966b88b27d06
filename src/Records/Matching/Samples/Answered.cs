using Headwater.Records.Matching.Quality;

namespace Headwater.Records.Matching.Samples;

/// <summary>What came of a kind of pairs, or of a part of it: how many there are, and what people said of those drawn.</summary>
/// <param name="Pairs">How many pairs there are.</param>
/// <param name="Ones">How many of them are one child, if Headwater is right.</param>
/// <param name="Drawn">How many were put before people.</param>
/// <param name="Same">Of those on which reviewers agreed: one child.</param>
/// <param name="CannotTell">Nobody could tell, or reviewers said different things and none outweighs.</param>
public sealed record Answered(
    Stratum Stratum,
    bool Joined,
    long Pairs,
    double Ones,
    double Variance,
    int Drawn,
    int Same,
    int Two,
    int CannotTell
)
{
    /// <summary>With fewer answers than this a kind of which there are enough pairs says nothing.</summary>
    public const int Fewest = 3;

    public int Told => Same + Two;

    public bool IsEnough => Told >= Math.Min(Fewest, Pairs);

    /// <summary>What Headwater thought, on average.</summary>
    public double? Thought => Pairs is 0 ? null : Ones / Pairs;

    /// <summary>What people say: the share that is one child.</summary>
    public Estimate? Share => Told is 0 ? null : Exact.Of(Same, Told, Pairs);

    /// <summary>Each answer stands for so many pairs.</summary>
    public double? Weight => Told is 0 ? null : (double)Pairs / Told;

    /// <summary>Whether what Headwater thought lies outside of what people say, by more than chance would do on either side.</summary>
    public bool Disagrees =>
        Share is { } share && IsEnough && Estimate.Of(Ones, Variance, Pairs) is { } thought && !share.Overlaps(thought);
}
