namespace Headwater.Records.Matching.Samples;

/// <summary>Numbers that look like chance and are the same for the same seed on every machine.</summary>
internal static class Chance
{
    /// <summary>A mark of a text: FNV-1a (Fowler, Noll and Vo), 64 bits.</summary>
    public static ulong Mark(string text)
    {
        var mark = 0xCBF29CE484222325;
        foreach (var letter in text)
            mark = (mark ^ letter) * 0x100000001B3;
        return Mixed(mark);
    }

    /// <summary>A number for two marks, in whichever order.</summary>
    public static ulong Of(long seed, ulong one, ulong other) =>
        Mixed(Mixed(Math.Min(one, other) + Mixed((ulong)seed)) ^ Math.Max(one, other));

    // The end of splitmix64 (Steele, Lea and Flood 2014).
    private static ulong Mixed(ulong number)
    {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
