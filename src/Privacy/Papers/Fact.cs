namespace Headwater.Privacy.Papers;

/// <summary>One thing that Headwater says of itself, made from what its code and policies say at this moment.</summary>
/// <param name="Key">By which it is found again in a paper that was signed earlier.</param>
public sealed record Fact(string Key, string Title, string Text)
{
    /// <summary>Whether it counts something as it stands today: shown, and no reason to sign again when it changes.</summary>
    public bool IsFigure { get; init; }
}
