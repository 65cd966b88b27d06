using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of moving: from primary to secondary school, and from school to school.</summary>
public static class Transition
{
    public const int LastPrimaryYear = 6;
    private const string Paper =
        "Children's services priority areas for 2019-20 (19 June 2019), section 1: transition support";

    public static Signal WorryInYearSix { get; } =
        new()
        {
            Key = "moving-up-with-a-worry",
            Name = "Moving to secondary school with a worry",
            Family = Family.Transition,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                "In year 6, or in year 7 up to Christmas. In year 6 the child was suspended, or missed "
                + $"{p[PersistentAbsencePercent]}% or more of at least {p[MinimumSessions]} half-days.",
            Why =
                "The move from a small primary school to a large secondary one undoes children who were only just coping.",
            Source = Paper + "; what counts as a worry is local policy (unverified)",
            Ages = (9, 13),
            Inputs = [Kind.OnRoll, Kind.Suspended, Kind.WeekAttendance, Kind.TermAbsence],
            Thresholds = [PersistentAbsencePercent, MinimumSessions],
            Clears = _ => "A first term of year 7 that went well.",
            Raise = static (timeline, today, policy) =>
            {
                if (YearSix(timeline, today) is not { } yearSix)
                    return Evidence.None;

                var (before, last) = (yearSix.First.AddDays(-1), yearSix.Last < today ? yearSix.Last : today);
                var suspensions = timeline.Of(Kind.Suspended, before, last);
                var registers = Sessions.Entries(timeline, before, yearSix.Last, today);
                return Sessions.Of(registers).AreMissed(policy[PersistentAbsencePercent], policy[MinimumSessions])
                    ? [.. suspensions, .. Sessions.Missing(registers)]
                    : Evidence.Of(suspensions);
            },
        };

    public static Signal DroppedInYearSeven { get; } =
        new()
        {
            Key = "year-seven-drop",
            Name = "Attendance fell after starting secondary school",
            Family = Family.Transition,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"In year 7 the share of half-days missed is at least {p[TransitionDropPoints]} percentage points more "
                + $"than in year 6. We need at least {p[RecentMinimumSessions]} half-days in each.",
            Why = "A child who came to primary school and does not come to secondary school is telling us something.",
            Source = Paper + "; the number is local policy (unverified)",
            Ages = (10, 13),
            Inputs = [Kind.OnRoll, Kind.WeekAttendance, Kind.TermAbsence],
            Thresholds = [TransitionDropPoints, RecentMinimumSessions],
            Clears = _ => "Attendance in year 7 that comes back to what it was in year 6.",
            Raise = static (timeline, today, policy) =>
            {
                if (Roll.YearGroup(timeline, today) is not LastPrimaryYear + 1)
                    return Evidence.None;

                var first = SchoolYear.Of(today).First.AddDays(-1);
                var yearSeven = Sessions.Entries(timeline, first, today, today);
                var (now, before) = (
                    Sessions.Of(yearSeven),
                    Sessions.Of(Sessions.Entries(timeline, first.AddYears(-1), first, today))
                );
                var enough = policy[RecentMinimumSessions];
                return
                    now.Possible >= enough
                    && before.Possible >= enough
                    && now.AreWorseThan(before, policy[TransitionDropPoints])
                    ? Sessions.Missing(yearSeven)
                    : Evidence.None;
            },
        };

    public static Signal NoSecondaryRoll { get; } =
        new()
        {
            Key = "no-secondary-roll",
            Name = "Left year 6, not yet on a secondary roll",
            Family = Family.Transition,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                "Left primary school at the end of year 6, and by October no secondary school has told us "
                + $"that it has the child. It lasts for that school year. {Elsewhere.NoEnd(p)}",
            Why =
                "Most have gone to a school that we do not hear from. One who has not would be lost between one roll and the next.",
            Source = Paper,
            Ages = (10, 13),
            Inputs =
            [
                Kind.LeftRoll,
                Kind.OnRoll,
                Kind.WeekAttendance,
                Kind.AlternativeProvision,
                Kind.EducationPlacement,
                Kind.PlanIssued,
            ],
            Thresholds = [OpenProvisionMonths],
            Clears = _ => "A school that says it has the child, or a note of where the child went.",
            Raise = static (timeline, today, policy) =>
                Roll.LeftForNowhere(timeline, today) is { } leaving
                && LeftPrimary(timeline, leaving)
                && SchoolYear.Of(today).Ends == SchoolYear.Of(leaving.On).Ends + 1
                && today >= new DateOnly(SchoolYear.Of(today).Ends - 1, 10, 1)
                && !Elsewhere.HasPlace(timeline, leaving.On, today, policy)
                    ? [leaving]
                    : Evidence.None,
        };

    public static Signal ManySchools { get; } =
        new()
        {
            Key = "many-schools",
            Name = "Changed school again and again",
            Family = Family.Transition,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Left {p[SchoolMoves]} or more schools in the last {p[SchoolMoveMonths]} months, not counting the end of "
                + "year 6 and year 11.",
            Why = "Each move costs friends, teachers and the thread of lessons.",
            Source = "local policy (unverified)",
            Inputs = [Kind.LeftRoll, Kind.OnRoll],
            Thresholds = [SchoolMoves, SchoolMoveMonths],
            Clears = _ => "Time settled in one school.",
            Raise = static (timeline, today, policy) =>
            {
                var leavings = timeline.Of(Kind.LeftRoll, today.AddMonths(-policy[SchoolMoveMonths]), today);
                var found = Evidence.Where(leavings, timeline, static (in leaving, its) => !EndsAPhase(its, leaving));
                return found.Length >= policy[SchoolMoves] ? found : Evidence.None;
            },
        };

    public static IReadOnlyList<Signal> All { get; } =
    [WorryInYearSix, DroppedInYearSeven, NoSecondaryRoll, ManySchools];

    /// <summary>Whether a leaving is that of a child who finishes primary or secondary school with their year.</summary>
    public static bool EndsAPhase(Timeline timeline, in Entry leaving) =>
        IsInSummer(leaving.On) && YearWhenLeft(timeline, leaving) is LastPrimaryYear or Roll.LastCompulsoryYear or > 12;

    public static bool LeftPrimary(Timeline timeline, in Entry leaving) =>
        IsInSummer(leaving.On) && YearWhenLeft(timeline, leaving) is LastPrimaryYear;

    // Year 11 may leave from the last Friday in June; primary schools break up in July; some rolls are closed in August.
    private static bool IsInSummer(DateOnly day) => day.Month is 6 or 7 or 8;

    private static int? YearWhenLeft(Timeline timeline, in Entry leaving) =>
        Roll.YearOf(leaving) ?? Roll.YearGroup(timeline, leaving.On);

    // The school year in which the child was, or is, in year 6; null once the first term of year 7 is over.
    private static SchoolYear? YearSix(Timeline timeline, DateOnly today) =>
        Roll.YearGroup(timeline, today) switch
        {
            LastPrimaryYear => SchoolYear.Of(today),
            LastPrimaryYear + 1 when today.Month >= 9 => new SchoolYear(SchoolYear.Of(today).Ends - 1),
            _ => null,
        };
}
