using System.Buffers;
using System.Text;

namespace Headwater.Returns.Formats;

/// <summary>A postcode, or the first part of one.</summary>
public sealed record PostcodeFormat() : Format("postcode, like HW3 4QT", "postcode")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year) =>
        cell.Length <= 16 && Looks(cell) ? Reading.Fine : new(Verdict.Doubtful, "does not look like a postcode");

    /// <summary>Whether a text has the shape of a postcode.</summary>
    public static bool Looks(string text)
    {
        Span<byte> letters = stackalloc byte[16];
        return Ascii.FromUtf16(text, letters, out var length) is OperationStatus.Done && Looks(letters[..length]);
    }

    // One or two letters, a digit, perhaps a letter or digit; then a digit and two letters.
    private static bool Looks(ReadOnlySpan<byte> cell)
    {
        Span<byte> bare = stackalloc byte[16];
        var length = 0;
        foreach (var letter in cell)
        {
            if (letter != ' ')
                bare[length++] = letter;
        }

        bare = bare[..length];
        return length is >= 5 and <= 7
            && char.IsAsciiLetter((char)bare[0])
            && char.IsAsciiDigit((char)bare[^3])
            && char.IsAsciiLetter((char)bare[^2])
            && char.IsAsciiLetter((char)bare[^1])
            && bare[1..^3].ContainsAnyInRange((byte)'0', (byte)'9');
    }
}
