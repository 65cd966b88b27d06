using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class NeetTests
{
    private const string Nineteen = "2007-01-01";
    private const string YearEleven = "2010-03-01";
    private const string YearTwelve = "2009-03-01";

    [Theory]
    [InlineData("CareLeaver 2025-04-01 G5", 1)]
    [InlineData("CareLeaver 2025-03-31 G5", 0)]
    [InlineData("CareLeaver 2026-01-01 G4", 1)]
    [InlineData("CareLeaver 2026-01-01 G6", 1)]
    [InlineData("CareLeaver 2026-01-01 F4", 0)]
    [InlineData("CareLeaver 2025-06-01 G5;CareLeaver 2026-01-01 P2", 0)] // the newest news counts
    [InlineData("CareLeaver 2025-06-01 F2;CareLeaver 2026-01-01 G5", 1)]
    [InlineData("CareLeaver 2026-01-01 -", 0)]
    public void A_care_leaver_without_education_or_work_is_named(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Neet.CareLeaver, life, Nineteen));

    [Theory]
    [InlineData("2000-04-01", 1)] // still twenty-five
    [InlineData("2000-03-31", 0)]
    [InlineData("2010-03-31", 1)]
    [InlineData("2010-04-01", 0)] // still fifteen
    public void A_care_leaver_is_from_sixteen_to_twenty_five(string born, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Neet.CareLeaver, "CareLeaver 2026-01-01 G5", born));

    [Theory]
    [InlineData("EducationPlacement 2025-09-01 NEET", 1)]
    [InlineData("EducationPlacement 2025-09-01..2026-03-31 NEET", 0)]
    [InlineData("EducationPlacement 2024-09-01 NEET;EducationPlacement 2025-09-01 OTH", 0)]
    [InlineData("EducationPlacement 2025-09-01 NEET;PlanIssued 2023-09-01..2025-12-01", 0)]
    [InlineData("EducationPlacement 2025-09-01 OLA", 0)]
    public void A_plan_without_education_or_work_is_named(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Neet.PlanNotInEducation, life, Nineteen));

    [Theory]
    [InlineData("Suspended 2025-04-01 DB 2;YouthJustice 2025-04-01 CR", 2)]
    [InlineData("Suspended 2025-03-31 DB 2;YouthJustice 2025-04-01 CR", 0)]
    [InlineData("Suspended 2025-04-01 DB 2;YouthJustice 2025-03-31 CR", 0)]
    [InlineData("Suspended 2025-04-01 DB 2;Suspended 2025-05-01 DB 2", 0)] // two of one kind
    [InlineData("CareEpisode 2024-01-01 C2;AlternativeProvision 2026-01-01 PRU 10", 2)]
    [InlineData("CareEpisode 2024-01-01 C2;WeekAttendance 2025-09-08 I///////// x6", 7)]
    [InlineData("CareEpisode 2024-01-01 C2;WeekAttendance 2025-09-08 I///////// x5", 0)]
    public void Two_worries_near_the_end_of_school_count_together(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Neet.LeavingAtRisk, life, YearEleven));

    [Theory]
    [InlineData("2010-08-31", 2)] // year 11
    [InlineData("2011-08-31", 2)] // year 10
    [InlineData("2011-09-01", 0)] // year 9
    [InlineData("2009-08-31", 0)] // year 12
    public void The_end_of_school_is_years_10_and_11(string born, int evidence) =>
        Assert.Equal(
            evidence,
            Raised.Count(Neet.LeavingAtRisk, "Suspended 2026-01-15 DB 2;YouthJustice 2026-01-15 CR", born)
        );

    [Theory]
    [InlineData("LeftRoll 2025-06-27 11;YouthJustice 2025-04-01 CR", 2)]
    [InlineData("LeftRoll 2025-06-27 11;YouthJustice 2025-03-31 CR", 0)]
    [InlineData("LeftRoll 2025-06-27 11;Missing 2026-01-01 M", 2)]
    [InlineData("LeftRoll 2025-06-27 11;Missing 2025-12-31 M", 0)]
    [InlineData("LeftRoll 2025-06-27 11;CareEpisode 2024-01-01 C2", 2)]
    [InlineData("LeftRoll 2025-06-27 11;OnRoll 2025-10-02 12;CareEpisode 2024-01-01 C2", 0)]
    [InlineData("LeftRoll 2025-06-27 11;EducationPlacement 2025-09-01;CareEpisode 2024-01-01 C2", 0)]
    [InlineData("CareEpisode 2024-01-01 C2", 0)] // left no roll that we know of
    public void After_school_a_worry_counts_where_no_roll_has_the_young_person(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Neet.SixteenWithNothing, life, YearTwelve));
}
