namespace Headwater.Records.Matching.Samples;

/// <summary>Pairs drawn to see how good matching is.</summary>
/// <param name="Seed">The same seed draws the same pairs from the same load.</param>
/// <param name="By">Who drew it.</param>
/// <param name="MatchedAt">When the load matched that it was drawn from.</param>
public sealed record Sample(
    long Number,
    string Name,
    long Seed,
    int Pairs,
    string By,
    DateTimeOffset At,
    DateTimeOffset MatchedAt
);
