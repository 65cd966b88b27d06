using Headwater.Need.Levels;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of not being in education, employment or training, and of being on the way there.</summary>
public static class Neet
{
    private const string Risk =
        "Department for Education, Risk of NEET indicators: good practice (January 2025); which facts count and how many are local policy (unverified)";

    public static Signal CareLeaver { get; } =
        new()
        {
            Key = "care-leaver-not-in-work",
            Name = "Care leaver not in education or work",
            Family = Family.NotInEducation,
            Level = PathwayLevel.Outside,
            Definition = p =>
                "The newest news of the care leaver's activity says not in education, training or work: ill (G4), other (G5), "
                + $"or pregnant or a parent (G6). The news is from the last {p[NeetMonths]} months.",
            Why = "A council is the parent of its care leavers, and would want more for them.",
            Source =
                "Department for Education, Children looked after by local authorities in England, guide to the SSDA903: OC3 activity",
            Ages = (16, 25),
            Inputs = [Kind.CareLeaver],
            Thresholds = [NeetMonths],
            Clears = _ => "News of a course, training or work.",
            Raise = static (timeline, today, policy) =>
            {
                var news = timeline.Of(Kind.CareLeaver, today.AddMonths(-policy[NeetMonths]), today);
                return !news.IsEmpty && news[^1].Code is "G4" or "G5" or "G6" ? [news[^1]] : Evidence.None;
            },
        };

    public static Signal PlanNotInEducation { get; } =
        new()
        {
            Key = "plan-not-in-education",
            Name = "Has a plan, not in education or work",
            Family = Family.NotInEducation,
            Level = PathwayLevel.Outside,
            Definition = _ =>
                "The young person has a plan for special needs, and the plan says that they have no school, college, "
                + "training or work (code NEET).",
            Why = "The plan promises a way into adult life, and is not keeping the promise.",
            Source = "Department for Education, SEN2 person-level census: setting codes (unverified)",
            Ages = (16, 25),
            Inputs = [Kind.EducationPlacement, Kind.PlanIssued],
            Clears = _ => "A course, training or work named in the plan.",
            Raise = static (timeline, today, _) =>
                Elsewhere.Placement(timeline, today) is { Code: "NEET" } place ? [place] : Evidence.None,
        };

    public static Signal LeavingAtRisk { get; } =
        new()
        {
            Key = "leaving-school-at-risk",
            Name = "Leaving school with several worries",
            Family = Family.NotInEducation,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"In year 10 or 11 with {p[LeavingRiskFacts]} or more of: missed {p[PersistentAbsencePercent]}% or more of "
                + $"this school year (once it has had {p[MinimumSessions]} half-days); suspended in the last "
                + $"{p[SuspensionMonths]} months; in alternative provision; looked after; known to youth justice in the last "
                + $"{p[YouthJusticeMonths]} months. {Elsewhere.NoEnd(p)}",
            Why = "Those who leave school with several of these are several times as likely to have nothing to go to.",
            Source = Risk,
            Ages = (13, 17),
            Inputs =
            [
                Kind.OnRoll,
                Kind.WeekAttendance,
                Kind.TermAbsence,
                Kind.Suspended,
                Kind.AlternativeProvision,
                Kind.CareEpisode,
                Kind.YouthJustice,
            ],
            Thresholds =
            [
                LeavingRiskFacts,
                PersistentAbsencePercent,
                MinimumSessions,
                SuspensionMonths,
                YouthJusticeMonths,
                OpenProvisionMonths,
            ],
            Clears = _ => "A place to go to after year 11, and fewer of these.",
            Raise = static (timeline, today, policy) =>
            {
                if (Roll.YearGroup(timeline, today) is not (10 or 11))
                    return Evidence.None;

                var absence = Attendance.PersistentlyAbsent.Find(timeline, today, policy);
                var suspensions = Exclusions.Suspended.Find(timeline, today, policy);
                var elsewhere = Elsewhere.Provision(timeline, today, policy);
                var care = Spells.OpenCare(timeline, today);
                var justice = Evidence.Of(
                    timeline.Of(Kind.YouthJustice, today.AddMonths(-policy[YouthJusticeMonths]), today)
                );
                return Count(absence, suspensions, elsewhere, care, justice) >= policy[LeavingRiskFacts]
                    ? [.. absence, .. suspensions, .. elsewhere, .. care, .. justice]
                    : Evidence.None;
            },
        };

    public static Signal SixteenWithNothing { get; } =
        new()
        {
            Key = "after-school-with-worries",
            Name = "Aged 16 or 17, on no school's roll, with worries",
            Family = Family.NotInEducation,
            Level = PathwayLevel.Edge,
            Definition = p =>
                "Finished year 11 and no school's roll has them since. And: looked after now, known to "
                + $"youth justice in the last {p[YouthJusticeMonths]} months, or missing in the last {p[MissingDays]} days. "
                + Elsewhere.NoEnd(p),
            Why = "They may be at a college that we do not hear from. If not, nobody is looking for them.",
            Source = Risk,
            Ages = (16, 17),
            Inputs =
            [
                Kind.LeftRoll,
                Kind.OnRoll,
                Kind.WeekAttendance,
                Kind.AlternativeProvision,
                Kind.EducationPlacement,
                Kind.PlanIssued,
                Kind.CareEpisode,
                Kind.YouthJustice,
                Kind.Missing,
            ],
            Thresholds = [YouthJusticeMonths, MissingDays, OpenProvisionMonths],
            Clears = _ => "News of a school, college, training or work.",
            Raise = static (timeline, today, policy) =>
            {
                if (
                    Roll.YearGroup(timeline, today) is not (12 or 13)
                    || Roll.LeftForNowhere(timeline, today) is not { } leaving
                    || Elsewhere.HasPlace(timeline, leaving.On, today, policy)
                )
                    return Evidence.None;

                var care = Spells.OpenCare(timeline, today);
                var justice = timeline.Of(Kind.YouthJustice, today.AddMonths(-policy[YouthJusticeMonths]), today);
                var missing = timeline.Of(Kind.Missing, today.AddDays(-policy[MissingDays]), today);
                return care.Count + justice.Length + missing.Length > 0
                    ? [leaving, .. care, .. justice, .. missing]
                    : Evidence.None;
            },
        };

    public static IReadOnlyList<Signal> All { get; } =
    [CareLeaver, PlanNotInEducation, LeavingAtRisk, SixteenWithNothing];

    private static int Count(params ReadOnlySpan<IReadOnlyList<Entry>> facts)
    {
        var count = 0;
        foreach (var fact in facts)
            count += fact.Count > 0 ? 1 : 0;
        return count;
    }
}
