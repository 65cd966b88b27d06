using System.Numerics;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Weights;

/// <summary>How often values occur, as it was learnt from another file.</summary>
internal static class KeptFrequency
{
    /// <param name="values">For each record the number of its value; 0 is not known.</param>
    /// <param name="known">How many were known there.</param>
    /// <param name="often">How often a value stood there; null where that was not kept, as it was seldom.</param>
    public static Frequency Of(int[] values, int distinct, int known, Func<int, int?> often)
    {
        var counts = new int[distinct];
        foreach (var value in values)
            counts[value]++;
        known = Math.Max(known, 1);
        var (shares, bands) = (new float[distinct], new byte[distinct]);
        for (var value = 1; value < distinct; value++)
        {
            var count = often(value) ?? Math.Min(counts[value], Kept.Often - 1);
            shares[value] = MathF.Log(Math.Max(count, 0.5f) / known);
            bands[value] = (byte)Math.Min(BitOperations.Log2((uint)Math.Max(count, 1)), Frequency.Bands - 1);
        }

        // Which pairs agree is asked only where something is learnt.
        return new Frequency(shares, bands, new double[Frequency.Bands], -MathF.Log(known));
    }
}
