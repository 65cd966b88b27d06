using System.Buffers.Text;

namespace Headwater.Returns.Formats;

/// <summary>A whole number as a spreadsheet writes it into a file: <c>123456.0</c>, or <c>1.23457E+05</c>.</summary>
internal static class SpreadsheetNumber
{
    // No number that anybody keeps in a return is longer.
    private const int Longest = 20;

    /// <param name="digits">The number in plain digits; empty where the spreadsheet kept too few of them.</param>
    /// <returns>Whether the cell is written in such a way.</returns>
    public static bool TryRead(ReadOnlySpan<byte> cell, out byte[] digits)
    {
        digits = [];
        if (
            cell.Length is < 3 or > 2 * Longest
            || !IsDigit(cell[0])
            || cell.IndexOfAny((byte)'.', (byte)'E', (byte)'e') is not (> 0 and var mark)
        )
            return false;
        if (cell[..mark].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return false;
        var exponent = cell.IndexOfAny("E+"u8, "e+"u8);
        return exponent < 0 ? WithPoint(cell, mark, out digits) : WithExponent(cell, mark, exponent, out digits);
    }

    private static int IndexOfAny(this ReadOnlySpan<byte> cell, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        cell.IndexOf(one) is >= 0 and var at ? at : cell.IndexOf(other);

    private static bool WithPoint(ReadOnlySpan<byte> cell, int point, out byte[] digits)
    {
        var isWhole =
            cell[point] == '.' && cell.Length > point + 1 && !cell[(point + 1)..].ContainsAnyExcept((byte)'0');
        digits = isWhole ? cell[..point].ToArray() : [];
        return isWhole;
    }

    private static bool WithExponent(ReadOnlySpan<byte> cell, int mark, int exponent, out byte[] digits)
    {
        digits = [];
        if (mark != 1 || !Utf8Parser.TryParse(cell[(exponent + 2)..], out int power, out var read))
            return false;
        var fraction = exponent > 2 ? cell[2..exponent] : default;
        if (
            read != cell.Length - exponent - 2
            || power is < 0 or > Longest
            || fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9')
        )
            return false;
        // 1.23457E+05 has all six digits of 123457; 1.235E+05 may have been 123456 as well.
        if (fraction.Length == power)
            digits = [cell[0], .. fraction];
        return true;
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';
}
