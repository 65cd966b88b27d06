using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;
using Assessment = Headwater.Returns.Sen2.Sen2AssessmentTable;
using NamedPlan = Headwater.Returns.Sen2.Sen2NamedPlanTable;
using Request = Headwater.Returns.Sen2.Sen2RequestsTable;

namespace Headwater.Returns.Sen2.Rules;

/// <summary>Our own rules on days in their order, and on decisions that have their day.</summary>
internal static class Sen2DayRules
{
    private const string MendOrder =
        "One of the two days is mistyped, or belongs to another request; mend it on the record.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SEN20",
            Always,
            [Request.Table],
            [Request.OutcomeOn, Request.Received],
            "The decision whether to assess was made before the request came",
            MendOrder,
            Each(Request.Table, line => line.Day(Request.OutcomeOn) < line.Day(Request.Received))
        )
        {
            Fails = "Sen2Requests receiveddate=2025-Mar-03_00:00:00 requestoutcomedate=2025-Mar-02_00:00:00",
            Passes = "Sen2Requests receiveddate=2025-Mar-03_00:00:00 requestoutcomedate=2025-Mar-03_00:00:00",
        },
        new(
            "SEN21",
            Always,
            [Assessment.Table, Request.Table],
            [Assessment.OutcomeOn],
            "The assessment ended before it was decided to assess",
            MendOrder,
            Whole(year =>
                from request in year.All(Request.Table)
                from assessment in year.Under(request[Request.RequestId], Assessment.Table)
                where assessment.Day(Assessment.OutcomeOn) < request.Day(Request.OutcomeOn)
                select assessment
            )
        )
        {
            Fails = "Sen2Assessment assessmentoutcomedate=2025-Apr-01_00:00:00",
            Passes = "Sen2Assessment assessmentoutcomedate=2025-Apr-02_00:00:00",
        },
        new(
            "SEN22",
            Always,
            [NamedPlan.Table, Assessment.Table, Request.Table],
            [NamedPlan.Started],
            "The plan began before it was decided to make one",
            MendOrder,
            Whole(year =>
                year.Plans()
                    .Where(each => each.Plan.Day(NamedPlan.Started) < each.Assessment.Day(Assessment.OutcomeOn))
                    .Select(each => each.Plan)
            )
        )
        {
            Fails = "Sen2NamedPlan startdate=2025-Jun-01_00:00:00",
            Passes = "Sen2NamedPlan startdate=2025-Jun-02_00:00:00",
        },
        new(
            "SEN23",
            Always,
            [NamedPlan.Table],
            [NamedPlan.Ceased, NamedPlan.Started],
            "The plan ceased before it began",
            MendOrder,
            Each(NamedPlan.Table, line => line.Day(NamedPlan.Ceased) < line.Day(NamedPlan.Started))
        )
        {
            Fails = "Sen2NamedPlan startdate=2025-Jul-01_00:00:00 ceasedate=2025-Jun-30_00:00:00 ceasereason=2",
            Passes = "Sen2NamedPlan startdate=2025-Jul-01_00:00:00 ceasedate=2025-Jul-01_00:00:00 ceasereason=2",
        },
        new(
            "SEN24",
            Always,
            [Sen2PlacementDetailTable.Table],
            [Sen2PlacementDetailTable.LeavingDate, Sen2PlacementDetailTable.EntryDate],
            "The placement ended before it began",
            MendOrder,
            Each(
                Sen2PlacementDetailTable.Table,
                line => line.Day(Sen2PlacementDetailTable.LeavingDate) < line.Day(Sen2PlacementDetailTable.EntryDate)
            )
        )
        {
            Fails = "Sen2PlacementDetail entrydate=2025-Sep-02_00:00:00 leavingdate=2025-Sep-01_00:00:00",
            Passes = "Sen2PlacementDetail entrydate=2025-Sep-02_00:00:00 leavingdate=2025-Sep-02_00:00:00",
        },
        new(
            "SEN25",
            Always,
            [Sen2ActivePlansTable.Table, NamedPlan.Table, Assessment.Table, Request.Table],
            [Sen2ActivePlansTable.LastReview],
            "The plan was reviewed before it began",
            "Give the reviews of this plan alone; if it came from another authority, say from which.",
            Whole(year =>
                from each in year.Plans()
                from active in year.Under(each.Request[Request.RequestId], Sen2ActivePlansTable.Table)
                where active.IsBlank(Sen2ActivePlansTable.CameFrom)
                where active.Day(Sen2ActivePlansTable.LastReview) < each.Plan.Day(NamedPlan.Started)
                select active
            )
        )
        {
            Fails = "Sen2ActivePlans reviewmeeting=_ lastreview=2025-Jun-30_00:00:00",
            Passes = """
                Sen2ActivePlans reviewmeeting=_ lastreview=2025-Jul-01_00:00:00
                """,
        },
        Undated("SEN30", Request.Table, Request.Outcome, Request.OutcomeOn, "requestoutcome"),
        Undecided("SEN31", Request.Table, Request.Outcome, Request.OutcomeOn, "requestoutcome"),
        Undated("SEN32", Assessment.Table, Assessment.Outcome, Assessment.OutcomeOn, "assessmentoutcome"),
        Undecided("SEN33", Assessment.Table, Assessment.Outcome, Assessment.OutcomeOn, "assessmentoutcome"),
        new(
            "SEN34",
            Always,
            [Assessment.Table, Request.Table],
            [Assessment.RequestId],
            "There is an assessment, though it was not agreed to assess",
            "If the decision was changed later, by mediation or a tribunal, the request keeps its first outcome: tell the Department so. Else put the outcome of the request right.",
            Whole(year =>
                from request in year.All(Request.Table)
                where request.Code(Request.Outcome) is "N" or "A" or "W"
                // A refusal that was appealed against may have been overturned; its outcome is never written over.
                where !request.Says(Request.Mediation) && !request.Says(Request.Tribunal)
                from assessment in year.Under(request[Request.RequestId], Assessment.Table)
                select assessment
            )
        )
        {
            Fails = "Sen2Requests requestoutcome=N",
            Passes = """
                Sen2Requests requestoutcome=N requesttribunal=1
                """,
        },
        new(
            "SEN35",
            Always,
            [NamedPlan.Table, Assessment.Table, Request.Table],
            [NamedPlan.AssessmentId],
            "There is a plan, though it was not decided to make one",
            "If the decision was changed later, by mediation or a tribunal, the assessment keeps its first outcome: tell the Department so. Else put its outcome right.",
            Whole(year =>
                year.Plans()
                    .Where(each =>
                        each.Assessment.Code(Assessment.Outcome) is "N" or "A" or "W"
                        && !each.Assessment.Says(Assessment.Mediation)
                        && !each.Assessment.Says(Assessment.Tribunal)
                    )
                    .Select(each => each.Plan)
            )
        )
        {
            Fails = "Sen2Assessment assessmentoutcome=N",
            Passes = "Sen2Assessment assessmentoutcome=N assessmentmediation=1",
        },
    ];

    private static Rule Undated(string code, Table table, Column outcome, Column day, string name) =>
        new(
            code,
            Always,
            [table],
            [day, outcome],
            "It was agreed or refused, but the day of the decision is not given",
            "Give the day on which the family was told.",
            Each(table, line => line.Code(outcome) is "Y" or "N" && line.IsBlank(day))
        )
        {
            Fails = $"{table.Name} {name}=N {day.Name}=_",
            Passes = $"{table.Name} {name}=A {day.Name}=_",
        };

    private static Rule Undecided(string code, Table table, Column outcome, Column day, string name) =>
        new(
            code,
            Always,
            [table],
            [day, outcome],
            "It is said not to be decided yet, but a day of the decision is given",
            "Give the outcome, or take the day out.",
            Each(table, line => line.Code(outcome) is "A" && line.IsFilled(day))
        )
        {
            Fails = $"{table.Name} {name}=A",
            Passes = $"{table.Name} {name}=Y",
        };
}
