using System.Globalization;

namespace Headwater.Web.Words;

/// <summary>Days as people in England write them: 3 March 2026.</summary>
public static class Day
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", English);

    public static string InWords(this DateOnly? day, string whenUnknown = "not known") =>
        day is { } known ? known.InWords() : whenUnknown;

    /// <summary>"3 to 7 March 2026", "28 February to 3 March 2026", or one day where both are the same.</summary>
    public static string InWords(DateOnly from, DateOnly until) =>
        from == until ? from.InWords()
        : (from.Year, from.Month) == (until.Year, until.Month) ? $"{from.Day} to {until.InWords()}"
        : from.Year == until.Year ? $"{from.ToString("d MMMM", English)} to {until.InWords()}"
        : $"{from.InWords()} to {until.InWords()}";

    public static string InWords(this DateTimeOffset moment) =>
        moment.ToString("d MMMM yyyy 'at' h:mm", English) + moment.ToString("tt", English).ToLowerInvariant();

    /// <summary>When something ends, after "until": "3:10pm today", "noon tomorrow", "midnight tonight", "midnight at the end of 24 November".</summary>
    public static string EndInWords(this DateTimeOffset end, TimeProvider clock)
    {
        var (at, today) = (
            TimeZoneInfo.ConvertTime(end, clock.LocalTimeZone).DateTime,
            DateOnly.FromDateTime(clock.GetLocalNow().Date)
        );
        // At midnight the day that people mean is the one that ends.
        var midnight = at.TimeOfDay < TimeSpan.FromMinutes(1);
        var day = DateOnly.FromDateTime(at).AddDays(midnight ? -1 : 0);
        var time =
            midnight ? "midnight"
            : (at.Hour, at.Minute) is (12, 0) ? "noon"
            : at.ToString("h:mm", English) + at.ToString("tt", English).ToLowerInvariant();
        var named = day.Year == today.Year ? day.ToString("d MMMM", English) : day.InWords();
        return (day.DayNumber - today.DayNumber) switch
        {
            0 when midnight => "midnight tonight",
            0 => $"{time} today",
            1 when !midnight => $"{time} tomorrow",
            _ => midnight ? $"midnight at the end of {named}" : $"{time} on {named}",
        };
    }

    /// <summary>A moment that is kept in Greenwich time, by the clock on the wall.</summary>
    public static string InWords(this DateTimeOffset moment, TimeProvider clock) =>
        TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).InWords();

    /// <summary>A day as somebody typed it; null where it is none.</summary>
    // A browser's own field for days gives the first form; the second is what people write where it has none.
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["yyyy-MM-dd", "d/M/yyyy"], English, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static string ForMachines(this DateOnly day) => day.ToString("O", English);
}
