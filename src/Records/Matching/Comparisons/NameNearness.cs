using System.Numerics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Names, without capitals and accents, their parts parted by one blank.</summary>
internal sealed class NameNearness(Values values, bool given) : Nearness
{
    // Winkler's prefix of four letters lifts 0.80 to this.
    private const double Enough = 0.88;
    private const double EnoughWithoutPrefix = 0.80;

    private readonly Each<Sketch> sketches = values.Each(text => Sketch.Of(text, given));
    private readonly Each<int[]>? others = given ? values.Each(Nicknames.Of) : null;
    private readonly Each<string[]?> parts = values.Each(text =>
        text.Contains(' ', StringComparison.Ordinal) ? text.Split(' ') : null
    );

    /// <summary>What tells most names apart without their letters, in a third of a line of the processor's memory.</summary>
    /// <param name="Letters">Which letters occur.</param>
    /// <param name="Nicknames">In which lines of pet names it stands, as bits that may be shared.</param>
    /// <param name="InUse">Whether it is a given name that people bear.</param>
    /// <param name="Written">The same for two ways of writing one given name.</param>
    private readonly record struct Sketch(
        uint Letters,
        int Sound,
        uint Nicknames,
        byte Length,
        byte First,
        bool InParts,
        bool InUse,
        int Written
    )
    {
        public static Sketch Of(string text, bool given)
        {
            var nicknames = 0u;
            if (given)
                foreach (var line in Comparisons.Nicknames.Of(text))
                    nicknames |= 1u << (line & 31);
            return new Sketch(
                LetterSet(text),
                Comparisons.Sound.Of(text),
                nicknames,
                (byte)Math.Min(text.Length, 255),
                (byte)text[0],
                text.Contains(' ', StringComparison.Ordinal),
                given && GivenNames.Contains(text),
                given ? Writing.Of(text) : 0
            );
        }
    }

    public override bool Apart(int left, int right)
    {
        ref readonly var a = ref sketches[left];
        ref readonly var b = ref sketches[right];
        if ((a.Nicknames & b.Nicknames) is not 0 || a.InParts || b.InParts || a.Length is 1 || b.Length is 1)
            return false;
        var (mine, its) = (
            BitOperations.PopCount(a.Letters & ~b.Letters),
            BitOperations.PopCount(b.Letters & ~a.Letters)
        );
        if ((mine + its <= 2 && Math.Abs(a.Length - b.Length) <= 1) || (a.Sound == b.Sound && mine + its <= 6))
            return false;

        // No more letters can match than are not missing on the other side.
        var most = Math.Min(a.Length - mine, b.Length - its);
        var jaro = (((float)most / a.Length) + ((float)most / b.Length) + 1) / 3;
        return jaro < (a.First == b.First ? EnoughWithoutPrefix : Enough)
            && (a.First != b.First || (mine > 0 && its > 0));
    }

    public override void Soon(int value) => sketches.Soon(value);

    public override Likeness Near(int left, int right)
    {
        if (others is not null && Nicknames.Share(others[left], others[right]))
            return Likeness.Variant;
        var (one, other) = (values[left], values[right]);
        var (a, b) = (sketches[left], sketches[right]);
        // Two names that people bear are no slip of each other, however alike they look: twins are given such names.
        if (a.InUse && b.InUse && a.Written != b.Written)
            return Begins(one, other);
        var apart = BitOperations.PopCount(a.Letters ^ b.Letters);
        if (apart <= 2 && Math.Min(one.Length, other.Length) >= 3 && Spelling.Distance(one, other, 1) is 1)
            return Likeness.OneOff;
        if (one.Length is 1 || other.Length is 1)
            return Initial(one, other);
        if (a.Sound == b.Sound && apart <= 6)
            return Likeness.Alike;
        if ((a.InParts || b.InParts) && SharePart(parts[left], one, parts[right], other))
            return Likeness.Part;
        if (Spelling.JaroWinkler(one, other) >= Enough)
            return Likeness.Alike;
        return Begins(one, other);
    }

    private static Likeness Initial(string one, string other) =>
        one[0] == other[0] ? Likeness.Initial : Likeness.Different;

    private static Likeness Begins(string one, string other) =>
        Math.Min(one.Length, other.Length) >= 3
        && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))
            ? Likeness.Part
            : Likeness.Different;

    private static bool SharePart(string[]? left, string one, string[]? right, string other)
    {
        foreach (var mine in left ?? [one])
        foreach (var its in right ?? [other])
            if (
                mine.Length > 1
                && its.Length > 1
                && (mine == its || (Math.Min(mine.Length, its.Length) >= 4 && Spelling.Distance(mine, its, 1) <= 1))
            )
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
