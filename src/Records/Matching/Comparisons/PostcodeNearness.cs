using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Postcodes in capitals without blanks.</summary>
internal sealed class PostcodeNearness(Values values) : Nearness
{
    private readonly string[] texts = values.All();
    private readonly bool[] british = values.Each(IsBritish);

    public override Likeness Near(int left, int right)
    {
        var (one, other) = (texts[left], texts[right]);
        if (Spelling.Distance(one, other, 1) is 1)
            return british[left] && british[right] && SameSector(one, other) ? Likeness.Variant : Likeness.OneOff;
        if (british[left] && british[right])
        {
            if (SameSector(one, other))
                return Likeness.Alike;
            return one.AsSpan(0, one.Length - 3).SequenceEqual(other.AsSpan(0, other.Length - 3)) ? Likeness.Part : Likeness.Different;
        }

        return one.Length == other.Length && Spelling.Distance(one, other, 2) is 2 ? Likeness.Alike : Likeness.Different;
    }

    private static bool SameSector(string one, string other) => one.AsSpan(0, one.Length - 2).SequenceEqual(other.AsSpan(0, other.Length - 2));

    internal static bool IsBritish(string text) =>
        text.Length is >= 5 and <= 7
        && char.IsAsciiLetter(text[0])
        && char.IsAsciiDigit(text[^3])
        && char.IsAsciiLetter(text[^2])
        && char.IsAsciiLetter(text[^1]);
}
