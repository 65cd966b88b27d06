using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;
using Active = Headwater.Returns.Sen2.Sen2ActivePlansTable;
using Assessment = Headwater.Returns.Sen2.Sen2AssessmentTable;
using NamedPlan = Headwater.Returns.Sen2.Sen2NamedPlanTable;
using Request = Headwater.Returns.Sen2.Sen2RequestsTable;

namespace Headwater.Returns.Sen2.Rules;

/// <summary>
/// Our own questions on what the law gives a time for: Special Educational Needs and Disability Regulations 2014,
/// regulation 5 (six weeks), 13 (twenty weeks), 18 (change of phase) and 20 (reviews).
/// </summary>
internal static class Sen2ClockRules
{
    private const int SixWeeks = 6 * 7;
    private const int FourWeeks = 4 * 7;
    private const int TwentyWeeks = 20 * 7;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SEN40",
            Always,
            [Request.Table],
            [Request.OutcomeOn, Request.Received],
            "The decision whether to assess came more than six weeks after the request",
            "Check both days. If they are right, nothing is to be mended: it is told so that you find it before the Department asks.",
            Each(
                Request.Table,
                line =>
                    line.Code(Request.Outcome) is "Y" or "N"
                    && line.Day(Request.OutcomeOn) > line.Day(Request.Received)?.AddDays(SixWeeks)
            )
        )
        {
            Severity = Severity.Query,
            Fails = "Sen2Requests receiveddate=2025-Mar-03_00:00:00 requestoutcomedate=2025-Apr-15_00:00:00",
            Passes = "Sen2Requests receiveddate=2025-Mar-03_00:00:00 requestoutcomedate=2025-Apr-14_00:00:00",
        },
        new(
            "SEN41",
            Always,
            [NamedPlan.Table, Assessment.Table, Request.Table],
            [NamedPlan.Started],
            "The plan was issued more than twenty weeks after the request, and no exception is said to have applied",
            "Check both days, and whether one of the exceptions applied. If none did, nothing is to be mended.",
            Whole(year => Timed(year).Where(each => each.IsLate && !each.IsExcepted).Select(each => each.Plan))
        )
        {
            Severity = Severity.Query,
            Fails = "Sen2NamedPlan startdate=2025-Jul-22_00:00:00",
            Passes = "Sen2NamedPlan startdate=2025-Jul-21_00:00:00",
        },
        new(
            "SEN42",
            Always,
            [Assessment.Table, NamedPlan.Table, Request.Table],
            [Assessment.Exception],
            "An exception to the twenty weeks is said to have applied, though the plan was issued within them",
            "Only a plan that was late needs the exception: check the days, or take it out.",
            Whole(year => Timed(year).Where(each => !each.IsLate && each.IsExcepted).Select(each => each.Assessment))
        )
        {
            Severity = Severity.Query,
            Fails = "Sen2Assessment week20=1",
            Passes = """
                Sen2Assessment week20=1
                Sen2NamedPlan startdate=2025-Jul-22_00:00:00
                """,
        },
        new(
            "SEN43",
            Always,
            [Active.Table],
            [Active.LastReview, Active.RequestId],
            "On census day the plan had not been reviewed for more than a year",
            "Check the day of the last decision after a review. If it is right, the review is overdue: hold it.",
            Whole(year =>
                year.All(Active.Table)
                    .Where(line => line.Day(Active.LastReview)?.AddYears(1) < year.CensusDay.AddDays(-FourWeeks))
            )
        )
        {
            Severity = Severity.Query,
            Fails = "Sen2ActivePlans lastreview=2024-Dec-17_00:00:00 reviewmeeting=_",
            Passes = "Sen2ActivePlans lastreview=2024-Dec-18_00:00:00 reviewmeeting=_",
        },
        new(
            "SEN44",
            Always,
            [Active.Table],
            [Active.LastReview, Active.ReviewMeeting],
            "The decision after the review was written before its meeting",
            "One of the two days is mistyped, or is of another review.",
            Each(Active.Table, line => line.Day(Active.LastReview) < line.Day(Active.ReviewMeeting))
        )
        {
            // The export may hold a meeting whose decision is still to come beside the decision of the year before.
            Severity = Severity.Query,
            Fails = "Sen2ActivePlans reviewmeeting=2025-Sep-02_00:00:00 lastreview=2025-Sep-01_00:00:00",
            Passes = "Sen2ActivePlans reviewmeeting=2025-Sep-01_00:00:00 lastreview=2025-Sep-01_00:00:00",
        },
        new(
            "SEN45",
            Always,
            [Active.Table],
            [Active.LastReview, Active.ReviewMeeting],
            "The decision came more than four weeks after the review meeting",
            "Check both days. If they are right, nothing is to be mended.",
            Each(Active.Table, line => line.Day(Active.LastReview) > line.Day(Active.ReviewMeeting)?.AddDays(FourWeeks))
        )
        {
            Severity = Severity.Query,
            Fails = "Sen2ActivePlans reviewmeeting=2025-Aug-03_00:00:00 lastreview=2025-Sep-01_00:00:00",
            Passes = "Sen2ActivePlans reviewmeeting=2025-Aug-04_00:00:00 lastreview=2025-Sep-01_00:00:00",
        },
        new(
            "SEN46",
            Always,
            [Active.Table],
            [Active.TransferDue],
            "The day by which a plan is due before a change of phase is neither 15 February nor 31 March",
            "It is 15 February before a move of school, and 31 March before a move from school to a place for those over sixteen. For an early or late move, tell the Department.",
            Each(
                Active.Table,
                line => line.Day(Active.TransferDue) is not (null or { Month: 2, Day: 15 } or { Month: 3, Day: 31 })
            )
        )
        {
            Severity = Severity.Query,
            Fails = "Sen2ActivePlans phasetransferduedate=2025-Feb-14_00:00:00",
            Passes = """
                Sen2ActivePlans phasetransferduedate=2025-Feb-15_00:00:00
                Sen2ActivePlans activeplanstableid=41 phasetransferduedate=2025-Mar-31_00:00:00
                """,
        },
        new(
            "SEN47",
            Always,
            [Active.Table],
            [Active.TransferFinal, Active.TransferDue],
            "The plan for the next phase was ready after the day by which it was due",
            "Check both days. If they are right, nothing is to be mended.",
            Each(Active.Table, line => line.Day(Active.TransferFinal) > line.Day(Active.TransferDue))
        )
        {
            Severity = Severity.Query,
            Fails =
                "Sen2ActivePlans phasetransferduedate=2025-Feb-15_00:00:00 phasetransferfinaldate=2025-Feb-16_00:00:00",
            Passes =
                "Sen2ActivePlans phasetransferduedate=2025-Feb-15_00:00:00 phasetransferfinaldate=2025-Feb-15_00:00:00",
        },
    ];

    /// <summary>The plans issued in the calendar year that the collection is about: earlier ones were asked about then.</summary>
    private static IEnumerable<(Line Assessment, Line Plan, bool IsLate, bool IsExcepted)> Timed(ReturnYear year) =>
        from each in year.Plans()
        where each.Plan.Day(NamedPlan.Started)?.Year == year.Year - 1
        where each.Request.Day(Request.Received) is not null
        select (
            each.Assessment,
            each.Plan,
            each.Plan.Day(NamedPlan.Started) > each.Request.Day(Request.Received)?.AddDays(TwentyWeeks),
            each.Assessment.Says(Assessment.Exception)
        );
}
