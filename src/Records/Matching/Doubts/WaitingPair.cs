namespace Headwater.Records.Matching.Doubts;

/// <summary>A pair that waits for a person to look at it.</summary>
/// <param name="Left">The number of one person of a source, <paramref name="LeftChild"/> the child they now are.</param>
/// <param name="Against">What speaks against joining them; null where they are merely not alike enough.</param>
public sealed record WaitingPair(long Left, long Right, long LeftChild, long RightChild, double Odds, string? Against)
{
    /// <summary>How likely they are to be one child, if the weights are right.</summary>
    public double Probability => 1 / (1 + Math.Exp(-Odds));
}
