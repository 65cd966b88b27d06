using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Keys;

/// <summary>Something of a column that records of one person are likely to share.</summary>
/// <param name="Codes">For each value a number; 0 where the value has no such thing.</param>
internal sealed record Feature(int Column, string Words, Each<uint> Codes)
{
    public uint Of(ReadOnlySpan<int> row) => Codes[row[Column]];

    public static uint Mix(uint one, uint other)
    {
        var mixed = ((ulong)one << 32 | other) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
        return (uint)(mixed >> 32) | 1;
    }

    public static uint Code(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619;
        return hash | 1;
    }
}
