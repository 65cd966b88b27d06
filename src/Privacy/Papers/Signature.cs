namespace Headwater.Privacy.Papers;

/// <summary>A paper as somebody signed it.</summary>
/// <param name="As">The office in which they signed: "Data protection officer".</param>
/// <param name="Words">What they wrote beside it; empty where nothing.</param>
/// <param name="Facts">What Headwater said of itself then.</param>
/// <param name="Answers">What the council had filled in, by question.</param>
public sealed record Signature(
    long Number,
    string As,
    string Words,
    string By,
    DateTimeOffset At,
    IReadOnlyList<Fact> Facts,
    IReadOnlyDictionary<string, string> Answers
);
