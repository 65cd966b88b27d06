using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class SpecialNeedsTests
{
    [Theory]
    [InlineData("SenNeed 2024-10-01 SEMH 1;Suspended 2025-04-01 DB 2", 2)]
    [InlineData("SenNeed 2024-09-30 SEMH 1;Suspended 2025-04-01 DB 2", 0)] // eighteen months ago to the day
    [InlineData("SenNeed 2025-01-18 SEMH 2;Suspended 2025-04-01 DB 2", 2)] // second rank counts too
    [InlineData("SenNeed 2025-01-18 SEMH 1;SenNeed 2025-05-18 SEMH 1;Suspended 2025-04-01 DB 2", 2)] // once is enough
    [InlineData("SenNeed 2025-01-18 SEMH 1;Suspended 2025-03-31 DB 2", 0)]
    [InlineData("SenNeed 2025-01-18 SLCN 1;Suspended 2025-04-01 DB 2", 0)]
    [InlineData("SenNeed 2026-04-01 SEMH 1;Suspended 2025-04-01 DB 2", 0)] // not yet recorded
    public void A_social_emotional_need_with_a_suspension_is_named(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(SpecialNeeds.SocialEmotionalAndSuspended, life));

    [Theory]
    [InlineData("PlanRefused 2024-04-01;OnRoll 2026-01-15 9 1", 2)]
    [InlineData("PlanRefused 2024-03-31;OnRoll 2026-01-15 9 1", 0)] // two years ago to the day
    [InlineData("PlanRefused 2025-10-01;OnRoll 2026-01-15 9 0", 0)] // the school no longer sees the need
    [InlineData("PlanRefused 2025-10-01;OnRoll 2025-04-01 8 1", 2)]
    [InlineData("PlanRefused 2025-10-01;OnRoll 2025-03-31 8 1", 0)] // the school spoke a year ago to the day
    [InlineData("PlanRefused 2025-10-01;OnRoll 2025-10-02 8 1;OnRoll 2026-01-15 8 0", 0)]
    [InlineData("PlanRefused 2025-10-01;OnRoll 2026-01-15 9 1;PlanIssued 2026-02-01", 0)]
    [InlineData("PlanRefused 2025-10-01;OnRoll 2026-01-15 9 1;PlanIssued 2026-04-01", 2)] // not yet made
    public void A_refused_plan_counts_while_the_school_still_sees_the_need(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(SpecialNeeds.RefusedButNeedGoesOn, life));

    [Theory]
    [InlineData("PlanRequested 2025-11-11", 0)] // twenty weeks ago to the day
    [InlineData("PlanRequested 2025-11-10", 1)]
    [InlineData("PlanRequested 2025-04-01", 1)]
    [InlineData("PlanRequested 2025-03-31", 0)] // a year ago to the day
    [InlineData("PlanRequested 2025-09-01;PlanIssued 2026-03-31", 0)]
    [InlineData("PlanRequested 2025-09-01;PlanRefused 2025-10-01", 0)]
    [InlineData("PlanRequested 2025-09-01;PlanAssessed 2025-12-01 Y", 1)] // assessed is not yet planned
    [InlineData("PlanRequested 2025-09-01;PlanIssued 2026-04-01", 1)]
    public void A_plan_is_late_after_twenty_weeks(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(SpecialNeeds.PlanLate, life));

    [Theory]
    [InlineData("EducationPlacement 2025-09-01 OLA", 1)]
    [InlineData("EducationPlacement 2025-09-01 NIEO", 1)]
    [InlineData("EducationPlacement 2025-09-01 EHE", 0)]
    [InlineData("EducationPlacement 2025-09-01", 0)]
    [InlineData("EducationPlacement 2025-09-01..2026-03-31 OLA", 0)]
    [InlineData("EducationPlacement 2026-04-01 OLA", 0)]
    [InlineData("EducationPlacement 2020-09-01 OLA;EducationPlacement 2023-09-01", 0)] // the newest return names a school
    [InlineData("EducationPlacement 2023-09-01 EHE;EducationPlacement 2023-09-01 OLA", 1)] // of one day, the later file
    [InlineData("EducationPlacement 2023-09-01 OLA;PlanIssued 2023-09-01", 1)]
    [InlineData("EducationPlacement 2023-09-01 OLA;PlanIssued 2023-09-01..2026-03-31", 0)] // the plan has ended
    public void Tuition_and_no_education_at_all_are_outside_school(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(SpecialNeeds.TaughtOutsideSchool, life));
}
