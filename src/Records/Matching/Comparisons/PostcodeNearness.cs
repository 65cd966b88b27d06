using System.Numerics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Postcodes in capitals without blanks.</summary>
internal sealed class PostcodeNearness(Values values) : Nearness
{
    // The last eight characters, one in each byte, the last in the lowest; and their number.
    private readonly Each<(ulong Text, byte Length, bool British)> packed = values.Each(Pack);

    public override void Soon(int value) => packed.Soon(value);

    public override Likeness Near(int left, int right)
    {
        var (a, b) = (packed[left], packed[right]);
        if (a.Length == b.Length && a.Length <= 8)
        {
            var unlike = a.Text ^ b.Text;
            var lowest = BitOperations.TrailingZeroCount(unlike) & ~7;
            var rest = unlike >> lowest;
            var one =
                rest <= 0xFF
                || (
                    rest <= 0xFFFF
                    && (
                        (a.Text >> lowest & 0xFF) == (b.Text >> (lowest + 8) & 0xFF)
                        && (b.Text >> lowest & 0xFF) == (a.Text >> (lowest + 8) & 0xFF)
                    )
                );
            if (!a.British || !b.British)
                return one ? Likeness.OneOff
                    : BitOperations.PopCount(Unlike(unlike)) is 2 ? Likeness.Alike
                    : Likeness.Different;
            if (unlike <= 0xFFFF)
                return one ? Likeness.Variant : Likeness.Alike;
            return one ? Likeness.OneOff
                : unlike <= 0xFFFFFF ? Likeness.Part
                : Likeness.Different;
        }

        return Math.Abs(a.Length - b.Length) is 1 && Spelling.Distance(values[left], values[right], 1) is 1
            ? Likeness.OneOff
            : Likeness.Different;
    }

    // One bit for each byte that is not 0.
    private static ulong Unlike(ulong bytes)
    {
        var any = bytes | (bytes >> 4);
        any |= any >> 2;
        any |= any >> 1;
        return any & 0x0101010101010101;
    }

    private static (ulong, byte, bool) Pack(string text)
    {
        ulong packed = 0;
        foreach (var c in text)
            packed = (packed << 8) | (byte)c;
        return (packed, (byte)Math.Min(text.Length, 255), IsBritish(text));
    }

    internal static bool IsBritish(string text) =>
        text.Length is >= 5 and <= 7
        && char.IsAsciiLetter(text[0])
        && char.IsAsciiDigit(text[^3])
        && char.IsAsciiLetter(text[^2])
        && char.IsAsciiLetter(text[^1]);
}
