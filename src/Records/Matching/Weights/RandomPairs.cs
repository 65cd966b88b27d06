namespace Headwater.Records.Matching.Weights;

/// <summary>Pairs of records taken at random, the same for the same seed; every pair there is, where they are few.</summary>
internal static class RandomPairs
{
    public static IEnumerable<(int Left, int Right)> Of(int records, int most, int seed)
    {
        if (records * (records - 1L) / 2 <= most)
        {
            for (var left = 0; left < records; left++)
            for (var right = left + 1; right < records; right++)
                yield return (left, right);
            yield break;
        }

        var state = (ulong)seed * 0x9E3779B97F4A7C15 + 0xD1B54A32D192ED03;
        for (var i = 0; i < most; )
        {
            var (left, right) = (Next(ref state, records), Next(ref state, records));
            if (left == right)
                continue;
            i++;
            yield return (left, right);
        }
    }

    // splitmix64 (Steele, Lea and Flood 2014).
    private static int Next(ref ulong state, int below)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (int)((mixed >> 32) * (ulong)below >> 32);
    }
}
