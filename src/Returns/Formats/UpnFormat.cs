using System.Text;

namespace Headwater.Returns.Formats;

/// <summary>A unique pupil number, or a UN code that says why there is none.</summary>
public sealed record UpnFormat() : Format("unique pupil number, or UN1 to UN7 where there is none", "upn")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year)
    {
        if (IsUnknown(cell))
            return Reading.Fine;
        if (TryRead(cell, out var upn))
        {
            return Encoding.ASCII.GetBytes(upn).AsSpan().SequenceEqual(cell)
                ? Reading.Fine
                : new(Verdict.Repaired, "were written in small letters and read as capitals");
        }

        return new(
            Verdict.Doubtful,
            cell.Length == 13
                ? "does not have the check letter that its digits call for"
                : "does not have 13 characters"
        );
    }

    /// <summary>A UN code: not of school age, never in a maintained school, and so on.</summary>
    internal static bool IsUnknown(ReadOnlySpan<byte> cell) =>
        cell.Length == 3
        && (cell[0] | 0x20) == 'u'
        && (cell[1] | 0x20) == 'n'
        && cell[2] is >= (byte)'1' and <= (byte)'7';

    internal static bool TryRead(ReadOnlySpan<byte> cell, out string upn)
    {
        upn = "";
        if (cell.Length != 13)
            return false;
        Span<char> letters = stackalloc char[13];
        Encoding.Latin1.GetChars(cell, letters);
        if (!Vocabulary.Upn.TryParse(letters.ToString(), null, out var read))
            return false;
        upn = read.Text;
        return true;
    }
}
