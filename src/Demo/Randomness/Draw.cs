namespace Headwater.Demo.Randomness;

/// <summary>Random numbers one after another, for the details of one thing that is being made.</summary>
public sealed class Draw(ulong seed)
{
    private ulong state = seed;

    public ulong Bits() => Dice.Mix(state += 0x9E3779B97F4A7C15UL);

    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public int Below(int limit) => (int)((Bits() >> 32) * (ulong)limit >> 32);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Falls(double probability) => Unit() < probability;

    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit());

    public double Waiting(double mean) => -mean * Math.Log(1 - Unit());

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T Pick<T>(Weighted<T> items) => items.At(Unit());

    /// <summary>Earlier items oftener than later ones, as names are: the first comes about four times as often as the tenth.</summary>
    public T PickCommon<T>(IReadOnlyList<T> items)
    {
        var u = Unit();
        return items[(int)(items.Count * u * Math.Sqrt(u))];
    }
}
