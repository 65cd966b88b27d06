namespace Headwater.Records.Matching.Weights;

/// <summary>Two records and how they compare.</summary>
/// <param name="Levels">The likeness of each column, four bits each, the first in the lowest.</param>
/// <param name="Alone">The natural logarithm of the odds that they are one person, as the two tell it.</param>
/// <param name="Odds">The same as their whole group tells it.</param>
public readonly record struct Pair(int Left, int Right, ulong Levels, float Alone, float Odds)
{
    public double Probability => 1 / (1 + Math.Exp(-Odds));
}
