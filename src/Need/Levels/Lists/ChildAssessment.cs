using Headwater.Need.Levels.Decisions;

namespace Headwater.Need.Levels.Lists;

/// <summary>Where one child stands: what Headwater suggests and why, what people decided, and what would let the child step down.</summary>
/// <param name="Since">Since when the level has been suggested; null where none is.</param>
/// <param name="Agreement">What the newest decision left; null where nobody has decided.</param>
/// <param name="Decisions">Every decision, oldest first.</param>
/// <param name="AssessedOn">The day as of which the newest run looked; null before the first.</param>
public sealed record ChildAssessment(
    long Child,
    PathwayLevel Suggested,
    DateOnly? Since,
    Change Change,
    PathwayLevel? Was,
    DateOnly? ChangedOn,
    NeedLevel NeedLevel,
    IReadOnlyList<ListedReason> Reasons,
    Agreement? Agreement,
    IReadOnlyList<Decision> Decisions,
    DateOnly? AssessedOn
)
{
    /// <summary>The agreed level where there is one, else the suggested.</summary>
    public PathwayLevel Level => Agreement?.Level ?? Suggested;

    /// <summary>Whether a person should decide now.</summary>
    public bool Waits(DateOnly today) =>
        Waiting.Of(
            Suggested,
            Agreement?.Level,
            Agreement is { SuggestionMoved: true },
            Agreement?.DeferredUntil,
            today
        );

    /// <summary>The help that belongs to the level, as far as it is for a child of an age.</summary>
    /// <param name="age">In whole years; null where it is not known.</param>
    public IReadOnlyList<Response> ResponsesAt(int? age) => Response.ForAge(Level.Describe().Responses, age);

    /// <summary>The reasons that hold the suggestion where it is: were all cleared, it would fall to <see cref="LevelBelow"/>.</summary>
    public IEnumerable<ListedReason> Holding => Reasons.Where(reason => reason.Level == Suggested);

    public PathwayLevel LevelBelow =>
        Reasons
            .Select(reason => reason.Level)
            .Where(level => level < Suggested)
            .DefaultIfEmpty(PathwayLevel.Mainstream)
            .Max();

    public IReadOnlyList<Episode> Episodes => Episode.Of(Decisions);

    /// <summary>What a person who decides now has seen.</summary>
    public Seen Seen => new(Suggested, Agreement?.Decision);
}

/// <param name="Level">The agreed level; null where the decision was only put off.</param>
/// <param name="SuggestedThen">What Headwater suggested when the level was agreed; where none is, when it was first put off.</param>
/// <param name="SuggestionMoved">A level is agreed, and the suggestion is no longer what it was then.</param>
/// <param name="Decision">The newest decision.</param>
public sealed record Agreement(
    PathwayLevel? Level,
    DateOnly? Since,
    PathwayLevel SuggestedThen,
    bool SuggestionMoved,
    DateOnly? DeferredUntil,
    string Decision
);
