using System.Text;

namespace Headwater.Returns.Formats;

/// <summary>A unique pupil number, or a UN code that says why there is none.</summary>
public sealed record UpnFormat() : Format("unique pupil number, or UN1 to UN7 where there is none", "upn")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year)
    {
        if (IsPermanent(cell) || IsUnknown(cell))
            return Reading.Fine;
        if (cell.Length == 13 && Vocabulary.Upn.TryParse(Encoding.Latin1.GetString(cell), null, out var upn))
        {
            return Ascii.Equals(cell, upn.Text)
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

    /// <summary>A number of digits whose check letter is right, told without making a string: registers hold millions.</summary>
    private static bool IsPermanent(ReadOnlySpan<byte> cell)
    {
        if (cell.Length != 13)
            return false;
        var sum = 0;
        for (var i = 1; i < 13; i++)
        {
            if (cell[i] is < (byte)'0' or > (byte)'9')
                return false;
            sum += (i + 1) * (cell[i] - '0');
        }

        return cell[0] == Vocabulary.Upn.Letters[sum % Vocabulary.Upn.Letters.Length];
    }
}
