using Headwater.Need.Levels;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of exclusion: being sent away from school.</summary>
public static class Exclusions
{
    private const string Guidance =
        "Department for Education, Suspension and permanent exclusion from maintained schools, academies and pupil referral units in England (unverified)";

    public static Signal Suspended { get; } =
        new()
        {
            Key = "suspended",
            Name = "Suspended",
            Family = Family.Exclusion,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Sent home from school (suspended) at least once in the last {p[SuspensionMonths]} months.",
            Why = "A first suspension is the plainest sign that school and child are coming apart.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 1: reduce exclusions; look-back is local policy (unverified)",
            Inputs = [Kind.Suspended],
            Thresholds = [SuspensionMonths],
            Clears = _ => "Time without another suspension.",
            Raise = static (timeline, today, policy) =>
                Evidence.Of(timeline.Of(Kind.Suspended, today.AddMonths(-policy[SuspensionMonths]), today)),
        };

    public static Signal SuspendedAgain { get; } =
        new()
        {
            Key = "suspended-again",
            Name = "Suspended more than once",
            Family = Family.Exclusion,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Suspended {p[RepeatSuspensions]} or more times in the last {p[SuspensionMonths]} months.",
            Why = "Suspension that has to be repeated is not working, and comes before most permanent exclusions.",
            Source = "local policy (unverified)",
            Inputs = [Kind.Suspended],
            Thresholds = [RepeatSuspensions, SuspensionMonths],
            Clears = _ => "Time without another suspension.",
            Raise = static (timeline, today, policy) =>
                Evidence.OnDays(
                    policy[RepeatSuspensions],
                    timeline.Of(Kind.Suspended, today.AddMonths(-policy[SuspensionMonths]), today)
                ),
        };

    public static Signal ManyDays { get; } =
        new()
        {
            Key = "suspended-many-days",
            Name = "Many days suspended this year",
            Family = Family.Exclusion,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Suspended for {p[SuspensionDays]} school days or more this school year, counting all schools. "
                + "The law allows 45 at most.",
            Why = "Past the legal limit only permanent exclusion is left to the school.",
            Source = Guidance + ", limit of 45 school days in a school year",
            Inputs = [Kind.Suspended],
            Thresholds = [SuspensionDays],
            Clears = _ => "A new school year.",
            Raise = static (timeline, today, policy) =>
            {
                var thisYear = timeline.Of(Kind.Suspended, SchoolYear.Of(today).First.AddDays(-1), today);
                var sessions = 0.0;
                foreach (ref readonly var suspension in thisYear)
                    sessions += suspension.Amount ?? 0;
                return sessions >= 2 * policy[SuspensionDays] ? Evidence.Of(thisYear) : Evidence.None;
            },
        };

    public static Signal SuspendedInPrimary { get; } =
        new()
        {
            Key = "suspended-in-primary",
            Name = "Suspended while in primary school",
            Family = Family.Exclusion,
            Level = PathwayLevel.Emerging,
            Definition = p => $"Suspended in year 6 or younger, in the last {p[PrimarySuspensionMonths]} months.",
            Why = "Few primary children are suspended. Those who are carry it into secondary school.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 1: outreach at primary level; look-back is local policy (unverified)",
            Inputs = [Kind.Suspended, Kind.OnRoll],
            Thresholds = [PrimarySuspensionMonths],
            Clears = _ => "Time without another suspension.",
            Raise = static (timeline, today, policy) =>
            {
                var recent = timeline.Of(Kind.Suspended, today.AddMonths(-policy[PrimarySuspensionMonths]), today);
                return Evidence.Where(
                    recent,
                    timeline,
                    static (in suspension, its) => Roll.YearGroup(its, suspension.On) is <= Transition.LastPrimaryYear
                );
            },
        };

    public static Signal SuspendedAndAbsent { get; } =
        new()
        {
            Key = "suspended-and-absent",
            Name = "Suspended and often absent",
            Family = Family.Exclusion,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Suspended in the last {p[SuspensionMonths]} months, and missed {p[PersistentAbsencePercent]}% or more of "
                + $"this school year, once it has had {p[MinimumSessions]} half-days.",
            Why = "Pushed out and staying away at once: each makes the other worse.",
            Source = "local policy (unverified)",
            Inputs = [Kind.Suspended, Kind.WeekAttendance, Kind.TermAbsence],
            Thresholds = [SuspensionMonths, PersistentAbsencePercent, MinimumSessions],
            Clears = _ => "Either of: better attendance, or time without another suspension.",
            Raise = static (timeline, today, policy) =>
                Evidence.Both(
                    Suspended.Find(timeline, today, policy),
                    Attendance.PersistentlyAbsent.Find(timeline, today, policy)
                ),
        };

    public static Signal PermanentlyExcluded { get; } =
        new()
        {
            Key = "permanently-excluded",
            Name = "Permanently excluded",
            Family = Family.Exclusion,
            Level = PathwayLevel.Outside,
            Definition = p => $"Told to leave a school for good in the last {p[ExclusionMonths]} months.",
            Why = "The child has lost their place in mainstream.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 1, level 3; look-back is local policy (unverified)",
            Inputs = [Kind.PermanentlyExcluded],
            Thresholds = [ExclusionMonths],
            Clears = _ => "Time in a new school without another exclusion, or an exclusion that is overturned.",
            Raise = static (timeline, today, policy) =>
                Evidence.Of(timeline.Of(Kind.PermanentlyExcluded, today.AddMonths(-policy[ExclusionMonths]), today)),
        };

    public static Signal LeftAfterSuspension { get; } =
        new()
        {
            Key = "left-after-suspension",
            Name = "Left a school soon after a suspension",
            Family = Family.Exclusion,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Came off a school's roll within {p[LeftAfterSuspensionDays]} days of a suspension, in the last "
                + $"{p[OffRollMonths]} months, and not at the end of year 6 or year 11.",
            Why =
                "A move made under pressure can hide an exclusion. It may also be a good move: ask, and find nobody guilty.",
            Source = "local policy (unverified)",
            Inputs = [Kind.LeftRoll, Kind.Suspended, Kind.OnRoll],
            Thresholds = [LeftAfterSuspensionDays, OffRollMonths],
            Clears = p => $"{p[OffRollMonths]} months settled in another school.",
            Raise = static (timeline, today, policy) =>
            {
                var leavings = timeline.Of(Kind.LeftRoll, today.AddMonths(-policy[OffRollMonths]), today);
                for (var i = leavings.Length - 1; i >= 0; i--)
                {
                    var leaving = leavings[i];
                    var before = leaving.On.AddDays(-policy[LeftAfterSuspensionDays] - 1);
                    var suspensions = timeline.Of(Kind.Suspended, before, leaving.On);
                    if (!suspensions.IsEmpty && !Transition.EndsAPhase(timeline, leaving))
                        return [.. suspensions, leaving];
                }

                return Evidence.None;
            },
        };

    public static IReadOnlyList<Signal> All { get; } =
    [
        Suspended,
        SuspendedAgain,
        ManyDays,
        SuspendedInPrimary,
        SuspendedAndAbsent,
        PermanentlyExcluded,
        LeftAfterSuspension,
    ];
}
