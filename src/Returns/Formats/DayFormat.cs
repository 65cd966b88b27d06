using System.Globalization;

namespace Headwater.Returns.Formats;

/// <summary>How a return writes its days.</summary>
public enum DayStyle : byte
{
    /// <summary>31/01/2026</summary>
    DayFirst,

    /// <summary>2026-01-31</summary>
    Iso,

    /// <summary>2026-Jan-31 00:00:00</summary>
    MonthNamed,

    /// <summary>31/01/2026 21:40</summary>
    DayFirstAndTime,

    /// <summary>Any of these: no one of them is laid down.</summary>
    Any,
}

/// <summary>A day, or a day and a time.</summary>
public sealed record DayFormat(DayStyle Style)
    : Format($"date, like {Example(Style)}{(Style is DayStyle.Any ? " or 31/01/2026" : "")}", "date")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year) => Judge(cell, out _);

    /// <param name="since1904">Whether numbers of days count from 1904.</param>
    internal Reading Judge(ReadOnlySpan<byte> cell, out WrittenDay written, bool since1904 = false)
    {
        if (!WrittenDay.TryRead(cell, out written))
            return WrittenDay.TryReadNumber(cell, since1904, out written)
                ? new(Verdict.Repaired, "were dates stored as a spreadsheet’s numbers of days, and read as dates")
                : new(Verdict.Wrong, $"is not a real date; dates are written {Order(Style)}, like {Example(Style)}");
        if (written.ShortYear)
            return new(Verdict.Repaired, "were dates with a year of two digits, read as one of 1950 to 2049");
        return
            Style is DayStyle.Any
            || written.Style == Style
            || (written.Style, Style) is (DayStyle.DayFirst, DayStyle.DayFirstAndTime)
            ? Reading.Fine
            : new(Verdict.Repaired, "were dates written in another way than the return asks, and read as dates");
    }

    /// <summary>The day as this return writes it.</summary>
    public string Write(DateOnly day) => Write(day.ToDateTime(TimeOnly.MinValue));

    public string Write(DateTime time) => time.ToString(Pattern(Style), CultureInfo.InvariantCulture);

    private static string Order(DayStyle style) =>
        style is DayStyle.DayFirst or DayStyle.DayFirstAndTime ? "day first" : "year first";

    private static string Example(DayStyle style) =>
        new DateTime(2026, 1, 31, style is DayStyle.DayFirstAndTime ? 21 : 0, 0, 0).ToString(
            Pattern(style),
            CultureInfo.InvariantCulture
        );

    private static string Pattern(DayStyle style) =>
        style switch
        {
            DayStyle.DayFirst => "dd/MM/yyyy",
            DayStyle.Iso or DayStyle.Any => "yyyy-MM-dd",
            DayStyle.MonthNamed => "yyyy-MMM-dd HH:mm:ss",
            _ => "dd/MM/yyyy HH:mm",
        };
}
