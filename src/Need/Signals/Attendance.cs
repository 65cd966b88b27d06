using Headwater.Need.Levels;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of school: being there, and having one.</summary>
public static class Attendance
{
    private const string AbsenceStatistics =
        "Department for Education, Pupil absence in schools in England: methodology";
    private const string NoReason = "NO";
    private static readonly string PartTime = $"{AttendanceMark.PartTimeTimetable}";
    private static readonly Kind[] Registers = [Kind.WeekAttendance, Kind.TermAbsence];

    public static Signal PersistentlyAbsent { get; } =
        new()
        {
            Key = "persistently-absent",
            Name = "Persistently absent",
            Family = Family.School,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Missed {p[PersistentAbsencePercent]}% or more of the half-days they could have come to school "
                + $"this school year. We need at least {p[MinimumSessions]} half-days to say so.",
            Why = "Days missed are often the first thing that anyone can see from outside.",
            Source = AbsenceStatistics + ", persistent absence",
            Ages = (5, 17),
            Inputs = Registers,
            Thresholds = [PersistentAbsencePercent, MinimumSessions],
            Clears = p =>
                $"Being in school for more than {100 - p[PersistentAbsencePercent]}% of half-days, counted over the school year.",
            Raise = static (timeline, today, policy) =>
            {
                var thisYear = Sessions.Entries(timeline, SchoolYear.Of(today).First.AddDays(-1), today, today);
                return Sessions.Of(thisYear).AreMissed(policy[PersistentAbsencePercent], policy[MinimumSessions])
                    ? Sessions.Missing(thisYear)
                    : Evidence.None;
            },
        };

    public static Signal PersistentlyAbsentLastYear { get; } =
        new()
        {
            Key = "persistently-absent-last-year",
            Name = "Persistently absent last school year",
            Family = Family.School,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Missed {p[PersistentAbsencePercent]}% or more of the half-days of last school year. "
                + $"This year has not yet had {p[MinimumSessions]} half-days, so we cannot say if that has changed.",
            Why = "A new school year starts the count again, but not the child's life.",
            Source = AbsenceStatistics + ", persistent absence",
            Ages = (5, 17),
            Inputs = Registers,
            Thresholds = [PersistentAbsencePercent, MinimumSessions],
            Clears = _ => "Enough of this school year has gone by for its own count to speak.",
            Raise = static (timeline, today, policy) =>
            {
                var first = SchoolYear.Of(today).First;
                var thisYear = Sessions.Of(Sessions.Entries(timeline, first.AddDays(-1), today, today));
                if (thisYear.Possible >= policy[MinimumSessions])
                    return Evidence.None;

                var lastYear = Sessions.Entries(timeline, first.AddYears(-1).AddDays(-1), first.AddDays(-1), today);
                return Sessions.Of(lastYear).AreMissed(policy[PersistentAbsencePercent], policy[MinimumSessions])
                    ? Sessions.Missing(lastYear)
                    : Evidence.None;
            },
        };

    public static Signal SeverelyAbsent { get; } =
        new()
        {
            Key = "severely-absent",
            Name = "Severely absent",
            Family = Family.School,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Missed {p[SevereAbsencePercent]}% or more of the half-days they could have come to school "
                + $"this school year. We need at least {p[MinimumSessions]} half-days to say so.",
            Why = "A child who misses so much of school has a place there in name only.",
            Source = AbsenceStatistics + ", severe absence",
            Ages = (5, 17),
            Inputs = Registers,
            Thresholds = [SevereAbsencePercent, MinimumSessions],
            Clears = p =>
                $"Being in school for more than {100 - p[SevereAbsencePercent]}% of half-days, counted over the school year.",
            Raise = static (timeline, today, policy) =>
            {
                var thisYear = Sessions.Entries(timeline, SchoolYear.Of(today).First.AddDays(-1), today, today);
                return Sessions.Of(thisYear).AreMissed(policy[SevereAbsencePercent], policy[MinimumSessions])
                    ? Sessions.Missing(thisYear)
                    : Evidence.None;
            },
        };

    public static Signal FallingFast { get; } =
        new()
        {
            Key = "attendance-falling",
            Name = "Attendance falling fast",
            Family = Family.School,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"In the last {p[RecentWeeks]} weeks the share of half-days missed was at least {p[FallingPoints]} "
                + $"percentage points more than in the year before that. We need {p[RecentMinimumSessions]} half-days "
                + $"in those weeks and {p[MinimumSessions]} in the year before.",
            Why = "A child is compared with their own past, so the change shows before any yearly count does.",
            Source = "local policy (unverified)",
            Ages = (5, 17),
            Inputs = [Kind.WeekAttendance],
            Thresholds = [RecentWeeks, FallingPoints, RecentMinimumSessions, MinimumSessions],
            Clears = _ => "Attendance in recent weeks that comes back to what it was for this child.",
            Raise = static (timeline, today, policy) =>
            {
                var turn = today.AddDays(-7 * policy[RecentWeeks]);
                var recent = timeline.Of(Kind.WeekAttendance, after: turn, until: today);
                var now = Sessions.Of(recent);
                if (now.Possible < policy[RecentMinimumSessions])
                    return Evidence.None;

                var before = Sessions.Of(timeline.Of(Kind.WeekAttendance, after: turn.AddYears(-1), until: turn));
                return before.Possible >= policy[MinimumSessions] && now.AreWorseThan(before, policy[FallingPoints])
                    ? Sessions.Missing(recent)
                    : Evidence.None;
            },
        };

    public static Signal PartTimeTimetable { get; } =
        new()
        {
            Key = "part-time-timetable",
            Name = "On a part-time timetable",
            Family = Family.School,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"In the last {p[RecentWeeks]} weeks the register has {p[PartTimeSessions]} or more half-days "
                + "marked C2. That means the school agreed the child should not come in full time.",
            Why = "Part-time school should be short and rare. When it goes on, the child is on the way out.",
            Source =
                "Department for Education, Working together to improve school attendance (August 2024), part-time timetables (unverified)",
            Years = Years.Since(2025),
            Ages = (5, 17),
            Inputs = [Kind.WeekAttendance],
            Thresholds = [RecentWeeks, PartTimeSessions],
            Clears = _ => "A full timetable again.",
            Raise = static (timeline, today, policy) =>
            {
                var weeks = timeline.Of(Kind.WeekAttendance, today.AddDays(-7 * policy[RecentWeeks]), today);
                return Sessions.Marked(weeks, PartTime) >= policy[PartTimeSessions]
                    ? Sessions.WithMarks(weeks, PartTime)
                    : Evidence.None;
            },
        };

    public static Signal Unexplained { get; } =
        new()
        {
            Key = "unexplained-absence",
            Name = "Absent without explanation",
            Family = Family.School,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"In the last {p[UnexplainedWeeks]} weeks the register has {p[UnexplainedSessions]} or more half-days "
                + "marked N or O: nobody gave a reason, or the reason was not accepted.",
            Why = "When nobody says why a child is away, nobody may know where the child is.",
            Source =
                "Department for Education, Working together to improve school attendance (August 2024), national framework for penalty notices: 10 half-days in 10 school weeks (unverified)",
            Ages = (5, 17),
            Inputs = [Kind.WeekAttendance],
            Thresholds = [UnexplainedWeeks, UnexplainedSessions],
            Clears = _ => "A known reason for each absence, or no more absence.",
            Raise = static (timeline, today, policy) =>
            {
                var weeks = timeline.Of(Kind.WeekAttendance, today.AddDays(-7 * policy[UnexplainedWeeks]), today);
                return Sessions.Marked(weeks, NoReason) >= policy[UnexplainedSessions]
                    ? Sessions.WithMarks(weeks, NoReason)
                    : Evidence.None;
            },
        };

    public static Signal OnNoRoll { get; } =
        new()
        {
            Key = "on-no-roll",
            Name = "On no school's roll",
            Family = Family.School,
            Level = PathwayLevel.Outside,
            Definition = p =>
                $"Left a school more than {p[OffRollDays]} days ago, not counting August, and in the last "
                + $"{p[OffRollMonths]} months. We know of no school or other education since, and another service has seen "
                + "the child here since. The child must be of the age when everyone has to be educated, and did not leave "
                + $"at the end of year 6. {Elsewhere.NoEnd(p)}",
            Why =
                "A child with no school is out of sight. Many who leave a roll have moved away, so only a child whom "
                + "somebody has seen here since is listed; the others are on the data quality page.",
            Source = "Education Act 1996, section 436A (children missing education)",
            Ages = (5, 16),
            Inputs =
            [
                Kind.LeftRoll,
                Kind.OnRoll,
                Kind.WeekAttendance,
                Kind.AlternativeProvision,
                Kind.EducationPlacement,
                Kind.PlanIssued,
                .. Roll.SignsOfLivingHere,
            ],
            Thresholds = [OffRollDays, OffRollMonths, OpenProvisionMonths],
            Clears = _ => "A school's roll or another suitable education that we know of.",
            Raise = static (timeline, today, policy) =>
                Roll.LeftForNowhere(timeline, today) is { } leaving
                && leaving.On > today.AddMonths(-policy[OffRollMonths])
                && Roll.DaysOutsideAugust(leaving.On, today) > policy[OffRollDays]
                && Roll.YearGroup(timeline, today) is >= 1 and <= Roll.LastCompulsoryYear
                && !Transition.LeftPrimary(timeline, leaving)
                && !Elsewhere.HasPlace(timeline, leaving.On, today, policy)
                && Roll.SeenHereSince(timeline, leaving.On, today) is { } seen
                    ? [leaving, seen]
                    : Evidence.None,
        };

    public static IReadOnlyList<Signal> All { get; } =
    [
        PersistentlyAbsent,
        PersistentlyAbsentLastYear,
        SeverelyAbsent,
        FallingFast,
        PartTimeTimetable,
        Unexplained,
        OnNoRoll,
    ];
}
