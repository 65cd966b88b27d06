using System.Globalization;

namespace Headwater.Returns.Formats;

/// <summary>A number within limits.</summary>
public sealed record NumberFormat(int From, int To, bool Integral)
    : Format($"{(Integral ? "whole number" : "number")}, {From} to {To}", "number")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year)
    {
        var isPounds = IsPounds(ref cell);
        if (!TryRead(cell, out var number) || (Integral && number != Math.Floor(number)))
            return new(Verdict.Wrong, Integral ? "is not a whole number" : "is not a number");
        if (isPounds && number >= From && number <= To)
            return new(Verdict.Repaired, "were written with a pound sign, which was passed over");
        return number >= From && number <= To ? Reading.Fine : new(Verdict.Wrong, $"is not between {From} and {To}");
    }

    /// <summary>Reads digits with an optional sign and point; thousands may be parted by commas.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> cell, out double number) =>
        Digits(cell, out number)
        || IsPounds(ref cell) && TryRead(cell, out number)
        || (
            double.TryParse(
                cell,
                NumberStyles.Float | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out number
            ) && double.IsFinite(number)
        );

    private static bool IsPounds(ref ReadOnlySpan<byte> cell)
    {
        var sign =
            cell.StartsWith("£"u8) ? 2
            : cell.Length > 0 && cell[0] is 0xA3 ? 1
            : 0;
        cell = cell[sign..].TrimStart((byte)' ');
        return sign > 0;
    }

    private static bool Digits(ReadOnlySpan<byte> cell, out double number)
    {
        number = 0;
        if (cell.Length is 0 or > 9)
            return false;
        var whole = 0;
        foreach (var letter in cell)
        {
            if (letter is < (byte)'0' or > (byte)'9')
                return false;
            whole = (whole * 10) + letter - '0';
        }

        number = whole;
        return true;
    }
}
