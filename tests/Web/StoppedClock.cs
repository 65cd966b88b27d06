namespace Headwater.Tests.Web;

/// <summary>It is ten in the morning of <see cref="SmallBorough.Today"/>, and stays so.</summary>
public sealed class StoppedClock : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(SmallBorough.Today, new TimeOnly(10, 0), TimeSpan.Zero);
}
