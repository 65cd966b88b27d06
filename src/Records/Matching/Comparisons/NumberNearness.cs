using System.Numerics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Numbers given to a person: a pupil number, an NHS number, a case number.</summary>
internal sealed class NumberNearness(Values values) : Nearness
{
    // Which digits and letters occur, in pairs of neighbours, as bits that may be shared.
    private readonly Each<ulong> sketches = values.Each(Sketch);

    public override void Soon(int value) => sketches.Soon(value);

    // A letter changed or swapped changes no more than three pairs on each side, so two of them change no more than six.
    public override bool Apart(int left, int right) =>
        BitOperations.PopCount(sketches[left] & ~sketches[right]) > 6
        || BitOperations.PopCount(sketches[right] & ~sketches[left]) > 6;

    public override Likeness Near(int left, int right)
    {
        var (one, other) = (values[left], values[right]);
        if (Math.Min(one.Length, other.Length) < 5)
            return Likeness.Different;
        return Spelling.Distance(one, other, 2) switch
        {
            1 => Likeness.OneOff,
            2 => Likeness.Alike,
            _ => Likeness.Different,
        };
    }

    private static ulong Sketch(string text)
    {
        ulong sketch = 0;
        for (var i = 1; i < text.Length; i++)
            sketch |= 1UL << (((text[i - 1] * 37) + text[i]) & 63);
        return sketch;
    }
}
