using Headwater.Returns.Attendance;
using Headwater.Returns.Attendance.Rules;
using Headwater.Returns.Exclusions;
using Headwater.Returns.Exclusions.Rules;
using Headwater.Returns.Rules;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.SchoolCensus.Rules;
using Headwater.Vocabulary;

namespace Headwater.Returns.Agreement;

/// <summary>The register beside what else schools tell: suspensions, and who left.</summary>
internal static class MarkRules
{
    private static readonly IReadOnlyList<Return> MarksAndSuspensions = [Return.Exclusions, Return.Attendance];

    public static IReadOnlyList<AgreementRule> All { get; } =
    [
        new(
            "AGR50",
            MarksAndSuspensions,
            "The register has the pupil present on a day on which they were suspended",
            "Ask the school which is right. A suspended pupil who was let in, or days of a suspension that were cut short, have to be mended in one of the two."
        )
        {
            Find = (together, found) => EachSuspended(together, found, (line, session) => !line.IsPresent(session)),
            Fails = """
                Exclusion StartDate=06/10/2025 Sessions=4
                WeeklyMarks MonAM=/ MonPM=E TueAM=/ TuePM=E
                """,
            Passes = """
                Exclusion StartDate=06/10/2025 Sessions=4
                WeeklyMarks MonAM=/ MonPM=E TueAM=E TuePM=E WedAM=/
                """,
        },
        new(
            "AGR51",
            MarksAndSuspensions,
            "The register gives another reason than suspension (E) for an absence on a day on which the pupil was suspended",
            "Mark the sessions E. Where the pupil was taught elsewhere, mark them B, or K where the authority arranged it."
        )
        {
            Severity = Severity.Query,
            Find = (together, found) =>
                EachSuspended(together, found, (line, session) => !IsOtherAbsence(line[session])),
            Fails = """
                Exclusion StartDate=06/10/2025 Sessions=4
                WeeklyMarks MonAM=/ MonPM=E TueAM=O TuePM=E
                """,
            Passes = """
                Exclusion StartDate=06/10/2025 Sessions=4
                WeeklyMarks MonAM=/ MonPM=E TueAM=B TuePM=E WedAM=O
                """,
        },
        new(
            "AGR52",
            [Return.SchoolCensus, Return.Attendance],
            "The register has the pupil present at a school that they had left",
            "Ask the school for the day on which the pupil left, and whether they came back."
        )
        {
            Find = PresentAfterLeaving,
            Fails = """
                PupilNoLongerOnRoll UPN=A950000178301 LeavingDate=05/09/2025
                PupilOnRoll URN=100002 EntryDate=08/09/2025
                WeeklyMarks WeekStart=06/10/2025
                """,
            Passes = """
                PupilNoLongerOnRoll UPN=A950000178301 LeavingDate=05/09/2025
                PupilOnRoll EntryDate=06/10/2025
                WeeklyMarks WeekStart=06/10/2025
                """,
        },
    ];

    private static bool IsOtherAbsence(string mark) =>
        mark is not "E" && MarkOf.GetValueOrDefault(mark)?.Class is MarkClass.Authorised or MarkClass.Unauthorised;

    private static readonly Dictionary<string, AttendanceMark> MarkOf = AttendanceMark.All.ToDictionary(
        mark => mark.Code,
        StringComparer.Ordinal
    );

    private static void EachSuspended(Together together, Disagreements found, Func<Line, Column, bool> agrees)
    {
        if (together.Of(Return.Attendance) is not [var register, ..])
            return;
        foreach (var year in together.Of(Return.Exclusions))
        foreach (var line in year.All(ExclusionTable.Table))
        {
            if (
                line.Child < 0
                || line.Day(ExclusionTable.StartDate) is not { } start
                || line.LastWholeDay is not { } last
            )
                continue;
            var pupil = register.Find(year.ChildOf(line).Key);
            foreach (var week in pupil.HasOwnNumber ? pupil[WeeklyMarksTable.Table] : default)
            {
                if (
                    week.Day(WeeklyMarksTable.WeekStart) is not { } monday
                    || monday.AddDays(6) < start
                    || monday > last
                    || week.At(WeeklyMarksTable.Urn) != line.At(ExclusionTable.Urn)
                )
                    continue;
                foreach (var session in Suspended(start, last, monday))
                    found.Compare(
                        agrees(week, session),
                        new(year, line, ExclusionTable.StartDate),
                        new(register, week, session)
                    );
            }
        }
    }

    /// <summary>The sessions of a week in which the pupil was certainly suspended: a suspension may have begun at noon.</summary>
    private static IEnumerable<Column> Suspended(DateOnly start, DateOnly last, DateOnly monday)
    {
        for (var day = start > monday ? start : monday; day <= last && day < monday.AddDays(7); day = day.AddDays(1))
        {
            if (RegisterWeek.SessionsOf(day) is not { } sessions)
                continue;
            if (day > start)
                yield return sessions.Morning;
            yield return sessions.Afternoon;
        }
    }

    private static void PresentAfterLeaving(Together together, Disagreements found)
    {
        if (together.Of(Return.Attendance) is not [var register, ..])
            return;
        foreach (var census in together.Of(Return.SchoolCensus))
        foreach (var leaver in census.All(PupilNoLongerOnRollTable.Table))
        {
            if (
                leaver.Child < 0
                || leaver.Day(PupilNoLongerOnRollTable.LeavingDate) is not { } left
                || census.ChildOf(leaver) is not { HasOwnNumber: true } child
            )
                continue;
            var school = leaver.At(PupilNoLongerOnRollTable.Urn);
            // One week is enough to ask about.
            foreach (
                var week in register
                    .Find(child.Key)[WeeklyMarksTable.Table]
                    .Where(week =>
                        week.Day(WeeklyMarksTable.WeekStart) > left
                        && week.At(WeeklyMarksTable.Urn) == school
                        && RegisterWeek.Marks.Any(mark => week.IsPresent(mark))
                    )
                    .Take(1)
            )
                found.Compare(
                    CameBack(child, school, left, week.Day(WeeklyMarksTable.WeekStart)),
                    new(census, leaver, PupilNoLongerOnRollTable.LeavingDate),
                    new(register, week, WeeklyMarksTable.WeekStart)
                );
        }
    }

    // Whoever joined again since may have left again before the next census, which then tells of them as a leaver.
    private static bool CameBack(Child child, string school, DateOnly left, DateOnly? by) =>
        child[PupilOnRollTable.Table]
            .Any(line =>
                line.At(PupilOnRollTable.Urn) == school
                // On the roll of a later census under an old entry date: that breaks a rule of the census itself.
                && (
                    line.Day(PupilOnRollTable.ReferenceDate) > left
                    || (
                        line.Day(PupilOnRollTable.EntryDate) > left
                        && line.Day(PupilOnRollTable.EntryDate) <= by?.AddDays(6)
                    )
                )
            )
        || child[PupilNoLongerOnRollTable.Table]
            .Any(line =>
                line.At(PupilNoLongerOnRollTable.Urn) == school
                && line.Day(PupilNoLongerOnRollTable.EntryDate) > left
                && line.Day(PupilNoLongerOnRollTable.EntryDate) <= by?.AddDays(6)
            );
}
