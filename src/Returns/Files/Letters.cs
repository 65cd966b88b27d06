using System.Text;
using System.Text.Unicode;

namespace Headwater.Returns.Files;

/// <summary>Turns a cell's bytes into letters: UTF-8, or Windows-1252 where they are not UTF-8.</summary>
public static class Letters
{
    // 0x80 to 0x9F of Windows-1252; the rest is as in Latin-1. The five bytes it leaves open stand for themselves.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Read(ReadOnlySpan<byte> cell) =>
        Utf8.IsValid(cell) ? Encoding.UTF8.GetString(cell) : Western(cell);

    /// <summary>Takes off blanks at both ends, the unbreakable one included.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || (cell[0] > ' ' && cell[0] < 0x80 && cell[^1] > ' ' && cell[^1] < 0x80))
            return cell;
        while (cell.Length > 0 && Blank(cell, fromEnd: false) is var first and > 0)
            cell = cell[first..];
        while (cell.Length > 0 && Blank(cell, fromEnd: true) is var last and > 0)
            cell = cell[..^last];
        return cell;
    }

    /// <summary>Takes off the point and noughts that programs write behind a whole number: 12.0 is 12.</summary>
    public static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> cell)
    {
        var point = cell.IndexOf((byte)'.');
        return
            point > 0
            && point < cell.Length - 1
            && cell[..point].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            && cell[(point + 1)..].IndexOfAnyExcept((byte)'0') < 0
            ? cell[..point]
            : cell;
    }

    private static int Blank(ReadOnlySpan<byte> cell, bool fromEnd)
    {
        var letter = fromEnd ? cell[^1] : cell[0];
        if (letter <= ' ')
            return 1;
        return (fromEnd ? cell.EndsWith("\u00A0"u8) : cell.StartsWith("\u00A0"u8)) ? 2 : 0;
    }

    private static string Western(ReadOnlySpan<byte> cell)
    {
        var letters = new char[cell.Length];
        for (var i = 0; i < cell.Length; i++)
            letters[i] = cell[i] is >= 0x80 and < 0xA0 ? HighControls[cell[i] - 0x80] : (char)cell[i];
        return new string(letters);
    }
}
