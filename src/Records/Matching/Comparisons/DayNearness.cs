using System.Numerics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Days of eight digits, year first; a part that is not known is 0.</summary>
internal sealed class DayNearness(Values values) : Nearness
{
    // A digit in each four bits, the year in the highest.
    private readonly Each<uint> days = values.Each(text =>
        text.Aggregate(0u, (day, digit) => (day << 4) | (uint)(digit - '0'))
    );

    public override void Soon(int value) => days.Soon(value);

    public override Likeness Near(int left, int right)
    {
        var (a, b) = (days[left], days[right]);
        var unlike = a ^ b;
        var (yearA, yearB) = (Year(a), Year(b));
        if ((a & 0xFF00) is 0 || (b & 0xFF00) is 0)
            return yearA == yearB ? Likeness.Part
                : Math.Abs(yearA - yearB) <= 1 ? Likeness.Initial
                : Likeness.Different;
        var sameYear = unlike >> 16 is 0;
        if (sameYear && (a & 0xFF) == (b >> 8 & 0xFF) && (b & 0xFF) == (a >> 8 & 0xFF))
            return Likeness.Crossed;
        if (OneOff(a, b, unlike))
            return Likeness.OneOff;
        var same = (sameYear ? 1 : 0) + ((unlike & 0xFF00) is 0 ? 1 : 0) + ((unlike & 0xFF) is 0 ? 1 : 0);
        if (same is 2)
            return Likeness.Alike;
        if (sameYear && (First(a) || First(b)))
            return Likeness.Part;
        return Math.Abs(yearA - yearB) <= 1 ? Likeness.Initial : Likeness.Different;
    }

    // One digit is another, or two neighbours stand in each other's place.
    private static bool OneOff(uint a, uint b, uint unlike)
    {
        var lowest = BitOperations.TrailingZeroCount(unlike) & ~3;
        var rest = unlike >> lowest;
        if (rest <= 0xF)
            return true;
        if (rest > 0xFF)
            return false;
        var (one, other) = (a >> lowest & 0xFF, b >> lowest & 0xFF);
        return one >> 4 == (other & 0xF) && other >> 4 == (one & 0xF);
    }

    private static int Year(uint day) =>
        (int)((day >> 28 & 0xF) * 1000 + (day >> 24 & 0xF) * 100 + (day >> 20 & 0xF) * 10 + (day >> 16 & 0xF));

    private static bool First(uint day) => (day & 0xFFFF) is 0x0101 or 0x0100 or 0;
}
