using Headwater.Need.Levels.Decisions;
using Headwater.Need.Levels.Lists;
using Headwater.Records.Timelines;
using Headwater.Web.Attendance;
using Headwater.Web.Timelines;

namespace Headwater.Web.Pages.Records;

/// <summary>Everything that a child's page shows.</summary>
public sealed record ChildPage(
    ChildRecord Child,
    ChildAssessment Stands,
    IReadOnlyList<Reasoning> Reasons,
    TimelinePart Timeline,
    IReadOnlyList<Attended> Attendance
)
{
    /// <summary>A page before its child is known; never shown.</summary>
    public static ChildPage Nobody { get; } =
        new(
            new ChildRecord(0, "", null, null, null, false, null, null, [], [], []),
            new ChildAssessment(0, default, null, default, null, null, default, [], null, [], null),
            [],
            TimelinePart.Of(0, [], new Filter([], null, null)),
            []
        );

    /// <summary>Whether the suggestion is another than when a person agreed the level.</summary>
    public bool Moved => Stands.Agreement is { SuggestionMoved: true };

    /// <summary>The decision that gave the child their level; null where nobody has decided on one.</summary>
    public Decision? Deciding =>
        Stands.Agreement?.Level is null ? null : Stands.Decisions.LastOrDefault(decision => decision.Level is not null);

    /// <summary>In whole years; null where the birth date is not known.</summary>
    public int? Age(DateOnly today) => Child.BirthDate is { } born ? Vocabulary.Age.On(today, born) : null;
}
