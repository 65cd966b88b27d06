using System.Globalization;

namespace Headwater.Returns.Formats;

/// <summary>A number within limits.</summary>
public sealed record NumberFormat(int From, int To, bool Integral)
    : Format($"{(Integral ? "whole number" : "number")}, {From} to {To}", "number")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year)
    {
        if (!TryRead(cell, out var number) || (Integral && number != Math.Floor(number)))
            return new(Verdict.Wrong, Integral ? "is not a whole number" : "is not a number");
        return number >= From && number <= To ? Reading.Fine : new(Verdict.Wrong, $"is not between {From} and {To}");
    }

    /// <summary>Reads digits with an optional sign and point; thousands may be parted by commas.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> cell, out double number) =>
        Digits(cell, out number)
        || (
            double.TryParse(
                cell,
                NumberStyles.Float | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out number
            ) && double.IsFinite(number)
        );

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
