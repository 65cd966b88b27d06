namespace Headwater.Demo.Randomness;

/// <summary>
/// Random numbers by question, not by turn: the same seed, question and index always give the same answer, whatever
/// else was asked before. So a life can be lived twice, with help and without, and differ only where help made it differ.
/// </summary>
public readonly struct Dice(ulong seed)
{
    public Dice Of(Ask ask, int index = 0) => new(Bits(ask, index));

    public Draw Draw(Ask ask, int index = 0) => new(Bits(ask, index));

    public double Unit(Ask ask, int index = 0) => (Bits(ask, index) >> 11) * (1.0 / (1UL << 53));

    public bool Falls(Ask ask, int index, double probability) => Unit(ask, index) < probability;

    /// <summary>Near enough to a standard normal for hidden need: the sum of four uniforms, cut off beyond 3.4.</summary>
    public double Normal(Ask ask, int index = 0)
    {
        var bits = Bits(ask, index);
        var sum = (bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48);
        return (sum - 131070.0) * (1.7320508 / 65535.0);
    }

    private ulong Bits(Ask ask, int index) =>
        Mix(seed + ((ulong)ask * 0x9E3779B97F4A7C15UL) + ((uint)index * 0xD1B54A32D192ED03UL));

    internal static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
