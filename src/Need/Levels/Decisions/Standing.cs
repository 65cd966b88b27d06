namespace Headwater.Need.Levels.Decisions;

/// <summary>Where a child stands before a decision.</summary>
/// <param name="Decision">The newest decision; null if there is none.</param>
/// <param name="SuggestedThen">What was suggested when the level was agreed.</param>
/// <param name="PutOff">The newest decision put the level off.</param>
internal sealed record Standing(
    long Child,
    PathwayLevel Suggested,
    PathwayLevel? Agreed,
    PathwayLevel? SuggestedThen,
    string? Decision,
    bool PutOff
)
{
    /// <summary>A level that a person gave, which nothing has called into question since.</summary>
    public bool Has(PathwayLevel level) => Agreed == level && SuggestedThen == Suggested && !PutOff;

    public bool IsAs(Seen seen) => seen.Suggested == Suggested && seen.Decision == Decision;
}
