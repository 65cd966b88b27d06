namespace Headwater.Returns.Rules;

/// <summary>A number that stands for a text, the same for texts that are alike but for case, and for others another.</summary>
/// <remarks>FNV-1a of 64 bits, spread once more. That two of ten million texts share one is to be expected once in four hundred thousand files.</remarks>
internal static class Print
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>0 for a blank text, and for no other.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;
        var print = Start;
        foreach (var letter in text)
            print = (print ^ (letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 32) : letter)) * Prime;
        print = (print ^ (print >> 32)) * 0x9E3779B97F4A7C15;
        return print is 0 ? 1 : print;
    }
}
