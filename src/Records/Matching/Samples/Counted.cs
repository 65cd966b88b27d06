namespace Headwater.Records.Matching.Samples;

/// <summary>How many pairs there are of a kind, and how many of them are one child if Headwater is right.</summary>
/// <param name="Band">The finer part by probability: the place in <see cref="Stratum.Bands"/>.</param>
public sealed record Counted(int Stratum, int Band, long Pairs, double Ones, double Variance)
{
    internal static IReadOnlyList<Counted> Of(IEnumerable<FramePair> frame) =>
        [
            .. frame
                .GroupBy(pair => (pair.Stratum, Band: Samples.Stratum.BandOf(pair.Probability)))
                .OrderBy(part => part.Key)
                .Select(part => Of(part.Key.Stratum, part.Key.Band, part)),
        ];

    internal static Counted Of(int stratum, int band, IEnumerable<FramePair> pairs)
    {
        var (count, ones, variance) = (0L, 0.0, 0.0);
        foreach (var pair in pairs)
        {
            var thought = pair.Thought;
            count++;
            ones += thought;
            variance += thought * (1 - thought);
        }

        return new Counted(stratum, band, count, ones, variance);
    }
}
