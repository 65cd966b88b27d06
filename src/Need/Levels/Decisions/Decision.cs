namespace Headwater.Need.Levels.Decisions;

/// <summary>What a person did about a suggested level. The names are stored.</summary>
public enum Decided
{
    Agreed,
    Changed,
    Deferred,
}

/// <summary>One decision about a child's level. Decisions are added and never changed.</summary>
/// <param name="Level">The level that the child has from then on; null for a deferral, which leaves it as it was.</param>
/// <param name="Suggested">What Headwater suggested at the time.</param>
/// <param name="Until">The day to which it was deferred.</param>
/// <param name="By">The name that colleagues know.</param>
public sealed record Decision(
    string Id,
    Decided Decided,
    PathwayLevel? Level,
    PathwayLevel Suggested,
    DateOnly? Until,
    string Reason,
    DateOnly On,
    DateTimeOffset At,
    string By,
    string Role
);

/// <summary>What the person who decides has in front of them: a decision counts only while it still stands.</summary>
/// <param name="Suggested">The suggestion they saw.</param>
/// <param name="Decision">The newest decision they saw; null if there was none.</param>
public sealed record Seen(PathwayLevel Suggested, string? Decision);
