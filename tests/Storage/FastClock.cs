namespace Headwater.Tests.Storage;

/// <summary>A clock that runs ten times as fast as ours, and whose hands somebody may move while its stopwatch goes on.</summary>
internal sealed class FastClock : TimeProvider
{
    private const int TimesAsFast = 10;

    public DateTimeOffset Now { get; set; } = new(2026, 11, 2, 2, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => System.TimestampFrequency / TimesAsFast;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => System.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime / TimesAsFast, period);
}
