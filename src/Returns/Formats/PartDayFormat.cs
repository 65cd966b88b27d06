using System.Text;

namespace Headwater.Returns.Formats;

/// <summary>A day of which a part may not be known: ZZ stands for the day or month, ZZZZ for the year.</summary>
public sealed record PartDayFormat() : Format("date, like 31/01/2026; ZZ for a part that is not known", "date")
{
    // Every day that some year has is a real one where the year is not known.
    private const int LeapYear = 2000;

    public override Reading Judge(ReadOnlySpan<byte> cell, int? year) =>
        IsInPart(cell, out _) ? Reading.Fine
        : Day.Judge(cell, year) is { Verdict: Verdict.Wrong }
            ? new(Verdict.Wrong, "is not a real date; a part that is not known is written ZZ, like ZZ/01/2026")
        : Day.Judge(cell, year);

    /// <param name="earliest">The first day that it can mean; null where the year is not known.</param>
    /// <returns>Whether it is a date, whole or in part.</returns>
    internal static bool TryRead(string written, out DateOnly? earliest)
    {
        var cell = Encoding.UTF8.GetBytes(written);
        if (!WrittenDay.TryRead(cell, out var whole) && !WrittenDay.TryReadNumber(cell, since1904: false, out whole))
            return IsInPart(cell, out earliest);
        earliest = whole.Day;
        return true;
    }

    private static bool IsInPart(ReadOnlySpan<byte> cell, out DateOnly? earliest)
    {
        earliest = null;
        if (cell.Length != 10 || cell[2] != '/' || cell[5] != '/')
            return false;
        if (!Part(cell[..2], 1, 31, out var day) || !Part(cell[3..5], 1, 12, out var month))
            return false;
        if (
            !Part(cell[6..], 1900, 2099, out var year)
            || (day ?? 1) > DateTime.DaysInMonth(year ?? LeapYear, month ?? 1)
        )
            return false;
        earliest = year is { } known ? new DateOnly(known, month ?? 1, day ?? 1) : null;
        return day is null || month is null || year is null;
    }

    /// <param name="number">Null where the part is written as not known.</param>
    private static bool Part(ReadOnlySpan<byte> part, int least, int most, out int? number)
    {
        number = null;
        if (Ascii.EqualsIgnoreCase(part, "ZZZZ"u8[..part.Length]))
            return true;
        var value = 0;
        foreach (var letter in part)
        {
            if (letter is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + letter - '0';
        }

        number = value;
        return value >= least && value <= most;
    }
}
