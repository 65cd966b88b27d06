namespace Headwater.Need.Levels.Decisions;

/// <summary>Where a child stands before a decision.</summary>
/// <param name="Decision">The newest decision; null if there is none.</param>
/// <param name="SuggestedThen">What was suggested when it was taken.</param>
internal sealed record Standing(
    long Child,
    PathwayLevel Suggested,
    PathwayLevel? Agreed,
    PathwayLevel? SuggestedThen,
    string? Decision
)
{
    public bool IsAs(Seen seen) => seen.Suggested == Suggested && seen.Decision == Decision;
}
