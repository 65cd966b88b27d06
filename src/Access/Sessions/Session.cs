namespace Headwater.Access.Sessions;

/// <summary>Somebody who is signed in, in one browser. It ends when they leave, after <see cref="Idle"/> without a page, and after <see cref="Longest"/> whatever they do.</summary>
public sealed record Session(string Id, Caller Caller, DateTimeOffset Began)
{
    public static TimeSpan Idle { get; } = TimeSpan.FromHours(1);

    public static TimeSpan Longest { get; } = TimeSpan.FromHours(12);

    /// <summary>When it ends if nothing more is done.</summary>
    public DateTimeOffset EndsAt(DateTimeOffset lastDone) =>
        lastDone + Idle < Began + Longest ? lastDone + Idle : Began + Longest;
}
