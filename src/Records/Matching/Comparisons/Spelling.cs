using System.Numerics;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>How far one spelling is from another.</summary>
public static class Spelling
{
    /// <summary>Jaro's likeness of two words, raised for a shared beginning of up to four letters (Winkler 1990): 0 to 1.</summary>
    public static double JaroWinkler(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > 64 || right.Length > 64)
        {
            left = left[..Math.Min(64, left.Length)];
            right = right[..Math.Min(64, right.Length)];
        }

        if (left.IsEmpty || right.IsEmpty)
            return 0;

        var window = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        var (inLeft, inRight) = (0UL, 0UL);
        for (var i = 0; i < left.Length; i++)
        {
            var to = Math.Min(i + window, right.Length - 1);
            for (var j = Math.Max(0, i - window); j <= to; j++)
                if (left[i] == right[j] && (inRight >> j & 1) == 0)
                {
                    inLeft |= 1UL << i;
                    inRight |= 1UL << j;
                    break;
                }
        }

        var matches = BitOperations.PopCount(inLeft);
        if (matches is 0)
            return 0;
        var (crossed, from) = (0, inRight);
        for (var rest = inLeft; rest is not 0; rest &= rest - 1)
        {
            if (left[BitOperations.TrailingZeroCount(rest)] != right[BitOperations.TrailingZeroCount(from)])
                crossed++;
            from &= from - 1;
        }

        double m = matches;
        var jaro = ((m / left.Length) + (m / right.Length) + ((m - (crossed / 2.0)) / m)) / 3;
        var prefix = 0;
        while (prefix < 4 && prefix < left.Length && prefix < right.Length && left[prefix] == right[prefix])
            prefix++;
        return jaro + (prefix * 0.1 * (1 - jaro));
    }

    /// <summary>Letters to put in, leave out, change or swap with their neighbour to get from one to the other (Damerau 1964, each letter touched once); more than <paramref name="most"/> is told as one more.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        var alike = left.CommonPrefixLength(right);
        left = left[alike..];
        right = right[alike..];
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        if (left.Length is 0 || right.Length is 0)
            return Math.Min(Math.Max(left.Length, right.Length), most + 1);
        if (most is 1)
            return One(left, right) ? 1 : 2;
        if (right.Length > 63)
            return most + 1;

        Span<int> before = stackalloc int[64];
        Span<int> last = stackalloc int[64];
        Span<int> now = stackalloc int[64];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(now[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, before[j - 2] + 1);
                now[j] = best;
                least = Math.Min(least, best);
            }

            if (least > most)
                return most + 1;
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return Math.Min(last[right.Length], most + 1);
    }

    // Beginnings and ends that agree are already taken off.
    private static bool One(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (left.Length, right.Length) switch
        {
            (1, 1) => true,
            (2, 2) => left[0] == right[1] && left[1] == right[0],
            _ => false,
        };
}
