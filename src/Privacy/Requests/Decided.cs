namespace Headwater.Privacy.Requests;

/// <summary>What was decided about something that may be about another person.</summary>
/// <param name="Why">Why it is kept back: the exemption. Empty where it is released.</param>
public sealed record Decided(bool Release, string Why, string By)
{
    public DateTimeOffset At { get; init; }
}
