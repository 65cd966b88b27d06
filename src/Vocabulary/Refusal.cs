namespace Headwater.Vocabulary;

/// <summary>A request that the rules do not allow, in one plain sentence for the person who made it.</summary>
public sealed record Refusal(string Sentence);
