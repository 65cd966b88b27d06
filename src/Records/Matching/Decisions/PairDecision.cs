using Headwater.Intake.Submissions;

namespace Headwater.Records.Matching.Decisions;

/// <summary>One decision about two people of sources. It is kept for ever; a later one may take it back.</summary>
/// <param name="Name">The name that who decided signs in with; <paramref name="By"/> is the one that colleagues know.</param>
/// <param name="Act">What was decided at once has one act: a record that is not this child is parted from each of the child's others.</param>
/// <param name="Probability">What Headwater thought when it was decided; null where the pair was not in doubt.</param>
/// <param name="Overturns">The number of the decision that it was to overturn, knowingly; null where there was none.</param>
/// <param name="Look">Of a join that must not be made by one person alone: whether a second agreed. Null where one person is enough.</param>
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
    string Name,
    string By,
    string Role,
    DateTimeOffset At,
    long? Overturns,
    SecondLook? Look,
    bool Stands
)
{
    /// <summary>Whether it waits for a second person.</summary>
    public bool Waits => Look is { Answer: null };

    /// <summary>The number of the decision that does not stand since this one does; null where this one overturned none, or does not stand itself.</summary>
    public long? Overturned => Stands ? Overturns : null;

    public bool IsAbout(PairDecision other) => (Left, Right) == (other.Left, other.Right);

    /// <summary>Two people of sources as a decision names them: the lower source and key on the left.</summary>
    public static (SourceKey Left, SourceKey Right) Order(SourceKey one, SourceKey other) =>
        (one.Source, string.CompareOrdinal(one.Key, other.Key)).CompareTo((other.Source, 0)) <= 0
            ? (one, other)
            : (other, one);

    /// <summary>"Someone Made-Up on 3 May 2026".</summary>
    public string ByAndDay => FormattableString.Invariant($"{By} on {At:d MMMM yyyy}");

    /// <summary>For the child's page.</summary>
    public string Because => $"a decision of {ByAndDay}" + (Why is "" ? "" : $": “{Why}”");
}
