using Headwater.Access.Trail.Reading;
using Headwater.Web.Words;

namespace Headwater.Web.Trail;

/// <summary>The days that somebody asked the trail for; an address may be typed, so what cannot be read is said.</summary>
/// <param name="Wrong">Null where they can be meant.</param>
public sealed record AskedDays(Days Days, string? Wrong)
{
    /// <summary>Before anything could be on any trail.</summary>
    private static readonly DateOnly Ever = new(2000, 1, 1);

    /// <param name="usual">How many days back, where nobody says from when; null for all there ever were.</param>
    /// <param name="most">How many days can be asked for at once; null for any number.</param>
    public static AskedDays Of(string? from, string? until, DateOnly today, int? usual, int? most = null)
    {
        var last = Read(until) ?? today;
        var first = Read(from) ?? (usual is { } back ? last.AddDays(1 - back) : Ever);
        var wrong =
            Unreadable(from) || Unreadable(until) ? "Write each day with its year, such as 31/10/2026."
            : first > last ? "The first day should not be after the last."
            : last.DayNumber - first.DayNumber >= most ? $"Ask for {most} days or fewer at a time."
            : null;
        return new AskedDays(wrong is null ? new Days(first, last) : new Days(last, last), wrong);
    }

    /// <summary>As they stand in an address.</summary>
    public string Query => $"from={Days.From.ForMachines()}&until={Days.Until.ForMachines()}";

    public string InWords => Days.From <= Ever ? $"until {Days.Until.InWords()}" : Day.InWords(Days.From, Days.Until);

    private static bool Unreadable(string? text) => !string.IsNullOrWhiteSpace(text) && Read(text) is null;

    private static DateOnly? Read(string? text) => Day.Read(text) is { Year: < 2100 } day && day >= Ever ? day : null;
}
