namespace Headwater.Need.Levels;

/// <summary>One assessment of every child of an authority: what it was made with, and what it found.</summary>
/// <param name="Policy">The numbers it was made with, whatever the policy has become since.</param>
/// <param name="Catalogue">The mark of the signals and the policy it was made with.</param>
/// <param name="Children">How many children anything dated is known of.</param>
/// <param name="Levels">How many children were suggested at each level from 1.</param>
/// <param name="Signals">How many children each signal was raised for, by its key.</param>
public sealed record Run(
    long Id,
    DateOnly AssessedOn,
    DateTimeOffset FinishedAt,
    string By,
    Policy Policy,
    string Catalogue,
    long Children,
    long Entries,
    IReadOnlyDictionary<PathwayLevel, long> Levels,
    IReadOnlyDictionary<string, long> Signals
);
