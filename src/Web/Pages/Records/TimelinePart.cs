using Headwater.Privacy.Corrections;
using Headwater.Vocabulary;
using Headwater.Web.Timelines;
using Headwater.Web.Words;

namespace Headwater.Web.Pages.Records;

/// <summary>What the timeline on a child's page shows.</summary>
/// <param name="All">How many lines there are without a filter.</param>
public sealed record TimelinePart(
    long Child,
    Filter Filter,
    IReadOnlyList<string> Areas,
    IReadOnlyList<int> Years,
    int All,
    IReadOnlyList<YearOfTimeline> Told
)
{
    /// <summary>What people say was wrong in entries that no file tells any more as they were.</summary>
    public IReadOnlyList<Correction> WereWrong { get; init; } = [];

    public int Shown => Told.Sum(year => year.Happenings.Count);

    public static TimelinePart Of(long child, IReadOnlyList<Happening> happenings, Filter filter) =>
        new(
            child,
            filter,
            [.. Filter.AllAreas.Where(area => happenings.Any(happening => happening.Area == area))],
            [.. happenings.Select(happening => happening.Year.Ends).Distinct().OrderDescending()],
            happenings.Count,
            YearOfTimeline.Of(happenings, filter)
        );

    // Things that last: without a last day they still go on.
    private static readonly HashSet<Kind> Lasting =
    [
        Kind.AlternativeProvision,
        Kind.PlanIssued,
        Kind.EducationPlacement,
        Kind.EarlyHelp,
        Kind.ChildInNeedPlan,
        Kind.ProtectionPlan,
        Kind.WorkerAllocated,
        Kind.CareEpisode,
        Kind.Placement,
        Kind.Missing,
        Kind.YouthJustice,
    ];

    public static string When(Happening happening) =>
        happening switch
        {
            { Until: { } until } => Day.InWords(happening.On, until),
            _ when Lasting.Contains(happening.Kind) => $"From {happening.On.InWords()}, no end recorded",
            _ => happening.On.InWords(),
        };
}
