namespace Headwater.Returns.Formats;

/// <summary>A day as it was found written, in any of the orders that are certain: day first, or year first.</summary>
/// <remarks>Month first is never guessed: 08/09/2026 would be read as two days depending on luck.</remarks>
public readonly record struct WrittenDay(DateOnly Day, TimeOnly? Time, DayStyle Style, bool ShortYear)
{
    // Spreadsheets count days from here; the first and last are those that a return can mean: 1940 to 2099.
    private static readonly DateOnly Nought = new(1899, 12, 30);
    private const int FirstNumber = 14_611;
    private const int LastNumber = 73_050;
    private const int Days1904 = 1_462;

    /// <summary>Whether it was a spreadsheet's number of days: 45382 for 31/03/2024.</summary>
    public bool IsNumber { get; private init; }

    /// <summary>Reads a day that a spreadsheet wrote as the number that it keeps, in a column where only days can stand.</summary>
    /// <param name="since1904">Whether the workbook counts from 1904, as some do.</param>
    public static bool TryReadNumber(ReadOnlySpan<byte> cell, bool since1904, out WrittenDay written)
    {
        written = default;
        if (
            cell.Length is < 5 or > 20
            || cell[0] is < (byte)'1' or > (byte)'9'
            || !System.Buffers.Text.Utf8Parser.TryParse(cell, out decimal number, out var read)
            || read != cell.Length
            || number > LastNumber
        )
            return false;
        var day = (int)decimal.Floor(number) + (since1904 ? Days1904 : 0);
        if (day is < FirstNumber or > LastNumber)
            return false;
        var minutes = (int)decimal.Round((number - decimal.Floor(number)) * 24 * 60);
        TimeOnly? time = number == decimal.Floor(number) ? null : TimeOnly.MinValue.AddMinutes(minutes);
        written = new(Nought.AddDays(day), time, DayStyle.Any, ShortYear: false) { IsNumber = true };
        return true;
    }

    private static ReadOnlySpan<byte> Months => "janfebmaraprmayjunjulaugsepoctnovdec"u8;

    public static bool TryRead(ReadOnlySpan<byte> cell, out WrittenDay written)
    {
        written = default;
        if (cell.IsEmpty)
            return false;
        if (Usual(cell, out written))
            return true;
        if (!Part(ref cell, out var first, out var firstLength))
            return false;
        if (!Separator(ref cell) || !MonthPart(ref cell, out var month, out var named))
            return false;
        if (!Separator(ref cell) || !Part(ref cell, out var third, out var thirdLength))
            return false;

        var yearFirst = firstLength == 4;
        if (yearFirst ? thirdLength > 2 : firstLength > 2 || thirdLength is not (2 or 4))
            return false;
        var (day, year) = yearFirst ? (third, first) : (first, third);
        var shortYear = !yearFirst && thirdLength == 2;
        if (shortYear)
            year += year < 50 ? 2000 : 1900;
        if (year is < 1900 or > 2099 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        if (!TimePart(cell, out var time))
            return false;

        var style =
            named ? DayStyle.MonthNamed
            : yearFirst ? DayStyle.Iso
            : time is null ? DayStyle.DayFirst
            : DayStyle.DayFirstAndTime;
        written = new(new DateOnly(year, month, day), time, style, shortYear);
        return true;
    }

    // 31/01/2026 or 2026-01-31, as nearly all are.
    private static bool Usual(ReadOnlySpan<byte> cell, out WrittenDay written)
    {
        written = default;
        if (cell.Length != 10)
            return false;
        var iso = cell[4] == '-' && cell[7] == '-';
        if (!iso && !(cell[2] == '/' && cell[5] == '/'))
            return false;
        var year = iso ? Two(cell, 0) * 100 + Two(cell, 2) : Two(cell, 6) * 100 + Two(cell, 8);
        var (month, day) = iso ? (Two(cell, 5), Two(cell, 8)) : (Two(cell, 3), Two(cell, 0));
        if (year is < 1900 or > 2099 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        written = new(new DateOnly(year, month, day), null, iso ? DayStyle.Iso : DayStyle.DayFirst, ShortYear: false);
        return true;
    }

    // Far below any day or year where the two are not digits.
    private static int Two(ReadOnlySpan<byte> cell, int at)
    {
        var (tens, ones) = ((uint)(cell[at] - '0'), (uint)(cell[at + 1] - '0'));
        return tens > 9 || ones > 9 ? -10000 : (int)((tens * 10) + ones);
    }

    private static bool Part(ref ReadOnlySpan<byte> cell, out int number, out int length)
    {
        number = length = 0;
        while (length < cell.Length && length < 4 && cell[length] is >= (byte)'0' and <= (byte)'9')
            number = (number * 10) + cell[length++] - '0';
        cell = cell[length..];
        return length > 0;
    }

    private static bool Separator(ref ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || cell[0] is not ((byte)'/' or (byte)'-' or (byte)'.' or (byte)' '))
            return false;
        cell = cell[1..];
        return true;
    }

    private static bool MonthPart(ref ReadOnlySpan<byte> cell, out int month, out bool named)
    {
        named = cell.Length > 0 && char.IsAsciiLetter((char)cell[0]);
        if (!named)
            return Part(ref cell, out month, out var length) && length <= 2;

        month = 0;
        if (cell.Length < 3)
            return false;
        for (var i = 0; i < 12; i++)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(cell[..3], Months.Slice(i * 3, 3)))
                month = i + 1;
        }

        var letters = 3;
        while (letters < cell.Length && char.IsAsciiLetter((char)cell[letters]))
            letters++;
        cell = cell[letters..];
        return month > 0;
    }

    // Nothing, or a T or blanks and hours, minutes and perhaps seconds, a fraction and a zone; a midnight of 00:00:00 says only the day.
    private static bool TimePart(ReadOnlySpan<byte> cell, out TimeOnly? time)
    {
        time = null;
        if (cell.IsEmpty)
            return true;
        if (cell[0] is not ((byte)' ' or (byte)'T' or (byte)'t'))
            return false;
        cell = cell[1..].Trim((byte)' ');
        if (cell.IsEmpty)
            return true;
        if (!Part(ref cell, out var hour, out _) || hour > 23 || cell.IsEmpty || cell[0] != ':')
            return false;
        cell = cell[1..];
        if (!Part(ref cell, out var minute, out var digits) || digits != 2 || minute > 59)
            return false;
        time = new TimeOnly(hour, minute);
        return cell.IsEmpty || cell[0] is (byte)':' or (byte)'Z' or (byte)'+';
    }
}
