namespace Headwater.Records.Matching.Gathering;

/// <summary>What it adds that two records are a person by themselves, and no third is like them.</summary>
/// <remarks>
/// Were they two persons, each would have this one record and no other. Where few have one record alone, that is seldom so
/// of two at once; how seldom, the other persons say. Where most have one, it adds nothing.
/// </remarks>
internal static class ByThemselves
{
    // As if so many more had one record alone: a few persons tell little.
    private const double Doubt = 10;

    // It makes nothing likelier than so many times.
    private const double Most = 20;

    /// <param name="sizes">For each person how many records they have; 0 where a number is nobody's.</param>
    /// <returns>The natural logarithm of how many times likelier.</returns>
    public static float Adds(IReadOnlyList<int> sizes)
    {
        var (records, alone, two, pairs) = (Doubt, Doubt, 0.0, 0.0);
        foreach (var size in sizes)
        {
            records += size;
            alone += size is 1 ? 1 : 0;
            two += size is 2 ? 1 : 0;
            pairs += size * (size - 1.0) / 2;
        }

        // Of all pairs of one person the share that are all there is of them, against two who each have one record.
        return two is 0 ? 0 : (float)Math.Log(Math.Clamp(two / pairs * (records / alone) * (records / alone), 1, Most));
    }
}
