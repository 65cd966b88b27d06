using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Reading;

/// <summary>The days whose looks are asked for, both included, as the clock on the wall counts days.</summary>
public sealed record Days(DateOnly From, DateOnly Until)
{
    /// <summary>The first moment, as it is kept.</summary>
    internal string Since(TimeZoneInfo zone) => Midnight(From, zone);

    /// <summary>The first moment after them, as it is kept.</summary>
    internal string Before(TimeZoneInfo zone) => Midnight(Until.AddDays(1), zone);

    private static string Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return Moment.Text(new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)));
    }
}
