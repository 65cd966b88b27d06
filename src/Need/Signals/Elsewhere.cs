using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of exclusion: being taught elsewhere than in school.</summary>
public static class Elsewhere
{
    private const string Paper = "Children's services priority areas for 2019-20 (19 June 2019), section 1";

    public static Signal PartTime { get; } =
        new()
        {
            Key = "alternative-provision-part-time",
            Name = "Part of the week in alternative provision",
            Family = Family.Exclusion,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"In alternative provision for fewer than {p[FullTimeSessions]} half-days a week, or we are not told how "
                + $"many. {NoEnd(p)}",
            Why = "A few days elsewhere can be what keeps a child in school, if it leads back.",
            Source = Paper + ": reintegration into mainstream; the numbers are local policy (unverified)",
            Inputs = [Kind.AlternativeProvision],
            Thresholds = [FullTimeSessions, OpenProvisionMonths],
            Clears = _ => "The placement ends and the child is back in school.",
            Raise = static (timeline, today, policy) =>
                Provision(timeline, today, policy, static (in place, full) => !(place.Amount >= full)),
        };

    public static Signal FullTime { get; } =
        new()
        {
            Key = "alternative-provision-full-time",
            Name = "In alternative provision full time",
            Family = Family.Exclusion,
            Level = PathwayLevel.Outside,
            Definition = p =>
                $"In alternative provision for {p[FullTimeSessions]} half-days a week or more. {NoEnd(p)}",
            Why = "The child is taught outside mainstream, whatever roll they are on.",
            Source = Paper + ", level 3; the numbers are local policy (unverified)",
            Inputs = [Kind.AlternativeProvision],
            Thresholds = [FullTimeSessions, OpenProvisionMonths],
            Clears = _ => "The placement ends and the child is back in school.",
            Raise = static (timeline, today, policy) =>
                Provision(timeline, today, policy, static (in place, full) => place.Amount >= full),
        };

    public static Signal Unregistered { get; } =
        new()
        {
            Key = "unregistered-setting",
            Name = "Taught where nobody inspects",
            Family = Family.Exclusion,
            Level = PathwayLevel.Edge,
            Definition = p =>
                "Taught some or all of the time by a tutor (OOT), at a work place (WBP), or in a place that is not "
                + $"on the list of schools and colleges (UNR, OTH). {NoEnd(p)}",
            Why = "Nobody inspects these places. Some are very good; the council has to look for itself.",
            Source = "Department for Education, Alternative provision census: kind of setting (unverified)",
            Inputs = [Kind.AlternativeProvision],
            Thresholds = [OpenProvisionMonths],
            Clears = _ => "A registered place, or the return to school.",
            Raise = static (timeline, today, policy) =>
                Provision(
                    timeline,
                    today,
                    policy,
                    static (in place, _) => place.Code is "UNR" or "OOT" or "WBP" or "OTH"
                ),
        };

    public static IReadOnlyList<Signal> All { get; } = [PartTime, FullTime, Unregistered];

    /// <summary>The alternative provision that goes on.</summary>
    internal static IReadOnlyList<Entry> Provision(Timeline timeline, DateOnly today, Policy policy) =>
        Provision(timeline, today, policy, static (in _, _) => true);

    /// <summary>The placement that the child's plan gives now; none if the plan has ended.</summary>
    /// <remarks>Each January's return gives the placement of that day, and nobody closes the one before: the newest counts.</remarks>
    internal static Entry? Placement(Timeline timeline, DateOnly today)
    {
        var placements = timeline.Of(Kind.EducationPlacement, DateOnly.MinValue, today);
        var plans = timeline.Of(Kind.PlanIssued, DateOnly.MinValue, today);
        if (placements.IsEmpty || (!plans.IsEmpty && !Spells.AnyOpen(plans, today)))
            return null;
        return Spells.IsOpen(placements[^1], today) ? placements[^1] : null;
    }

    /// <summary>Whether a child who left a roll is educated some other way: alternative provision, or a placement that their plan gives.</summary>
    internal static bool HasPlace(Timeline timeline, DateOnly left, DateOnly today, Policy policy) =>
        Provision(timeline, today, policy).Count > 0
        || (Placement(timeline, today) is { } place && (place.Code is not null || place.On > left));

    // A return for each school year: one that nobody ended, and the next return does not repeat, is long over.
    private static Entry[] Provision(Timeline timeline, DateOnly today, Policy policy, Evidence.Test<int> isSo) =>
        Evidence.Where(
            timeline.Of(Kind.AlternativeProvision),
            (today, Oldest: today.AddMonths(-policy[OpenProvisionMonths]), Full: policy[FullTimeSessions], isSo),
            static (in place, given) =>
                Spells.IsOpen(place, given.today)
                && (place.Until is not null || place.On > given.Oldest)
                && given.isSo(place, given.Full)
        );

    /// <summary>For the definition of a signal that asks whether alternative provision goes on.</summary>
    internal static string NoEnd(Policy policy) =>
        $"Alternative provision counts for {policy[OpenProvisionMonths]} months if nobody gives its end.";
}
