using System.Numerics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Names, without capitals and accents, their parts parted by one blank.</summary>
internal sealed class NameNearness(Values values, bool given) : Nearness
{
    // Winkler's prefix of four letters lifts 0.80 to this.
    private const double Enough = 0.88;
    private const double EnoughWithoutPrefix = 0.80;

    private readonly string[] texts = values.All();
    private readonly uint[] letters = values.Each(LetterSet);
    private readonly int[] sounds = values.Each(text => Sound.Of(text));
    private readonly int[]?[] others = given ? values.Each(text => Nicknames.Of(text) is { Length: > 0 } known ? known : null) : new int[]?[values.Count];
    private readonly string[]?[] parts = values.Each(text => text.Contains(' ', StringComparison.Ordinal) ? text.Split(' ') : null);

    public override Likeness Near(int left, int right)
    {
        if (others[left] is { } mine && others[right] is { } its && Nicknames.Share(mine, its))
            return Likeness.Variant;
        var (one, other) = (texts[left], texts[right]);
        var (a, b) = (letters[left], letters[right]);
        var apart = BitOperations.PopCount(a ^ b);
        if (apart <= 2 && Math.Abs(one.Length - other.Length) <= 1 && Math.Min(one.Length, other.Length) >= 3 && Spelling.Distance(one, other, 1) is 1)
            return Likeness.OneOff;
        if (one.Length is 1 || other.Length is 1)
            return one[0] == other[0] ? Likeness.Initial : Likeness.Different;
        if (sounds[left] == sounds[right] && apart <= 6)
            return Likeness.Alike;
        if ((parts[left] is not null || parts[right] is not null) && SharePart(parts[left], one, parts[right], other))
            return Likeness.Part;

        // No more letters can match than are not missing on the other side; most pairs end here.
        var most = Math.Min(one.Length - BitOperations.PopCount(a & ~b), other.Length - BitOperations.PopCount(b & ~a));
        var jaro = (((double)most / one.Length) + ((double)most / other.Length) + 1) / 3;
        if (jaro >= (one[0] == other[0] ? EnoughWithoutPrefix : Enough) && Spelling.JaroWinkler(one, other) >= Enough)
            return Likeness.Alike;
        return one[0] == other[0] && Math.Min(one.Length, other.Length) >= 3 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))
            ? Likeness.Part
            : Likeness.Different;
    }

    private static bool SharePart(string[]? left, string one, string[]? right, string other)
    {
        foreach (var mine in left ?? [one])
        foreach (var its in right ?? [other])
            if (mine.Length > 1 && its.Length > 1 && (mine == its || (Math.Min(mine.Length, its.Length) >= 4 && Spelling.Distance(mine, its, 1) <= 1)))
                return true;
        return false;
    }

    internal static uint LetterSet(string text)
    {
        uint set = 0;
        foreach (var c in text)
            set |= c is >= 'a' and <= 'z' ? 1u << (c - 'a') : 1u << 27;
        return set;
    }
}
