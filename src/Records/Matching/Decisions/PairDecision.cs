using Headwater.Intake.Submissions;

namespace Headwater.Records.Matching.Decisions;

/// <summary>One decision about two people of sources. It is kept for ever; a later one may take it back.</summary>
/// <param name="Act">What was decided at once has one act: a record that is not this child is parted from each of the child's others.</param>
/// <param name="Probability">What Headwater thought when it was decided; null where the pair was not in doubt.</param>
/// <param name="Stands">Whether it holds: no later decision about the pair, and not taken back.</param>
public sealed record PairDecision(
    long Number,
    long Act,
    long? TakesBack,
    SourceKey Left,
    SourceKey Right,
    Verdict Verdict,
    double? Probability,
    string Why,
    string By,
    string Role,
    DateTimeOffset At,
    bool Stands
)
{
    /// <summary>For the child's page.</summary>
    public string Because =>
        FormattableString.Invariant($"a decision of {By} on {At:d MMMM yyyy}") + (Why is "" ? "" : $": “{Why}”");
}
