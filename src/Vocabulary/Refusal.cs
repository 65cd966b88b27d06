namespace Headwater.Vocabulary;

/// <summary>A request that the rules do not allow, in one plain sentence for the person who made it.</summary>
public sealed record Refusal(string Sentence)
{
    /// <summary>The part of the request that it is about, by the name that the request gives it; null where it is about all of it.</summary>
    public string? At { get; init; }
}
