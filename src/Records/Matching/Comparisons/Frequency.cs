using System.Numerics;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>How often the values of a column occur: a shared rare value says more than a shared common one.</summary>
/// <param name="LogShare">For each value the natural logarithm of the share of known cells that hold it.</param>
/// <param name="Band">For each value how often it occurs, in doublings: 2 or 3 times is band 1, 4 to 7 band 2.</param>
/// <param name="Rarest">The logarithm of the share of a value that stands once: of one that came later too.</param>
/// <param name="Agreeing">For each band the pairs of records that share a value of it.</param>
public sealed record Frequency(float[] LogShare, byte[] Band, double[] Agreeing, float Rarest)
{
    public const int Bands = 16;

    public float ShareOf(int value) => value < LogShare.Length ? LogShare[value] : Rarest;

    public byte BandOf(int value) => value < Band.Length ? Band[value] : (byte)0;

    /// <param name="values">For each record the number of its value; 0 is not known.</param>
    public static Frequency Of(int[] values, int distinct)
    {
        var counts = new int[distinct];
        foreach (var value in values)
            counts[value]++;
        var known = Math.Max(values.Length - counts[0], 1);
        var (shares, bands, agreeing) = (new float[distinct], new byte[distinct], new double[Bands]);
        for (var value = 1; value < distinct; value++)
        {
            shares[value] = MathF.Log(Math.Max(counts[value], 0.5f) / known);
            bands[value] = (byte)Math.Min(BitOperations.Log2((uint)Math.Max(counts[value], 1)), Bands - 1);
            agreeing[bands[value]] += counts[value] * (counts[value] - 1.0) / 2;
        }

        return new Frequency(shares, bands, agreeing, -MathF.Log(known));
    }
}
