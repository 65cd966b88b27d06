using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons;

/// <summary>How many records a person has, where a few have very many.</summary>
internal static class Skewed
{
    public static int Count(Draw draw, double mean, int most) =>
        Math.Min(most, 1 + (int)draw.Waiting(mean - 0.5));
}
