using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons;

/// <summary>Who takes a record down: makes slips at the usual rates times how careless they are, and counts them.</summary>
internal sealed class Pen(double times)
{
    private readonly long[] counts = new long[Enum.GetValues<Slip>().Length];

    public Draw Draw { get; set; } = new(0);

    /// <summary>How careless the keeper of this record is; 1 is usual.</summary>
    public double Care { get; set; } = 1;

    public IReadOnlyDictionary<Slip, long> Counts => Enum.GetValues<Slip>().ToDictionary(slip => slip, Count);

    public bool Falls(double rate) => Draw.Falls(Math.Min(0.85, rate * times * Care));

    public void Note(Slip slip) => counts[(int)slip]++;

    /// <summary>What is written instead, where it differs from what should be.</summary>
    public string Note(Slip slip, string right, string written)
    {
        if (!string.Equals(right, written, StringComparison.Ordinal))
            Note(slip);
        return written;
    }

    /// <summary>Nothing, at the given rate.</summary>
    public string Lost(double rate, string text)
    {
        if (text.Length is 0 || !Falls(rate))
            return text;
        Note(Slip.Missing);
        return "";
    }

    private long Count(Slip slip) => counts[(int)slip];
}
