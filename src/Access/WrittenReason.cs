using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>What somebody writes who decides something: kept with their name.</summary>
public static class WrittenReason
{
    public const int Longest = 1000;

    public static Refusal? Unsaid(string why) =>
        string.IsNullOrWhiteSpace(why) ? new Refusal("Say why: it is kept with your name.")
        : why.Length > Longest ? new Refusal($"Say why in {Longest} characters or fewer.")
        : null;
}
