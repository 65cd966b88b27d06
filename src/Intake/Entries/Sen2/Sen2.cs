using Headwater.Returns.Files;
using Headwater.Returns.Sen2;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>The modules of one SEN2 export hang together by the export's own numbers: person, request, assessment, plan.</summary>
internal static class Sen2
{
    private const string Person = "person";
    private const string Request = "request";
    private const string Assessment = "assessment";
    private const string ActivePlan = "active plan";

    public static IReadOnlyList<Translation> All { get; } =
    [
        new(Sen2PersonTable.Table, Order: 0, Precedence: 10, ReadPerson),
        new(Sen2RequestsTable.Table, Order: 1, Precedence: 10, ReadRequest),
        new(Sen2AssessmentTable.Table, Order: 2, Precedence: 10, ReadAssessment),
        new(Sen2NamedPlanTable.Table, Order: 3, Precedence: 10, ReadPlan),
        new(Sen2PlanDetailTable.Table, Order: 4, Precedence: 20, static (_, _) => { }),
        new(Sen2ActivePlansTable.Table, Order: 3, Precedence: 10, ReadActivePlan),
        new(Sen2PlacementDetailTable.Table, Order: 4, Precedence: 10, ReadPlacement),
        new(Sen2NeedTable.Table, Order: 4, Precedence: 20, ReadNeed),
    ];

    private static void ReadPerson(Row row, Reception to)
    {
        var (id, upn) = (row.Text(Sen2PersonTable.PersonId), row.Upn(Sen2PersonTable.Upn));
        var person = to.Person(SourceSystem.Sen2, upn ?? $"{to.Group} {id}", row.Line);
        to[person]
            .IsCalled(
                null,
                row.Text(Sen2PersonTable.Forename),
                row.Text(Sen2PersonTable.Surname),
                row.Day(Sen2PersonTable.BirthDate),
                row.Code(Sen2PersonTable.Sex)?.Value
            );
        to[person].LivesAt(row.Text(Sen2PersonTable.Postcode));
        to[person].HasUpn(upn);
        to.Link(Person, id, person);
    }

    private static void ReadRequest(Row row, Reception to)
    {
        var id = row.Text(Sen2RequestsTable.PersonId);
        if (to.Follow(Person, id, row.Line, Sen2RequestsTable.PersonId) is not var (person, _))
            return;

        var received = row.Day(Sen2RequestsTable.Received);
        to.Link(Request, row.Text(Sen2RequestsTable.RequestId), person, received);
        to.Add(
            person,
            row.Line,
            Kind.PlanRequested,
            received,
            facts: Facts.Of(("asked by", row.Text(Sen2RequestsTable.RequestSource)))
        );
        if (row.Code(Sen2RequestsTable.Outcome)?.Value is "N")
            to.Add(
                person,
                row.Line,
                Kind.PlanRefused,
                row.Day(Sen2RequestsTable.OutcomeOn),
                facts: Facts.Of(("refused", "to assess"))
            );
    }

    private static void ReadAssessment(Row row, Reception to)
    {
        var id = row.Text(Sen2AssessmentTable.RequestId);
        if (to.Follow(Request, id, row.Line, Sen2AssessmentTable.RequestId) is not var (person, asked))
            return;

        var on = row.Day(Sen2AssessmentTable.OutcomeOn);
        to.Link(Assessment, row.Text(Sen2AssessmentTable.AssessmentId), person, asked);
        var outcome = row.Code(Sen2AssessmentTable.Outcome);
        to.Add(
            person,
            row.Line,
            Kind.PlanAssessed,
            on,
            code: outcome?.Value,
            facts: Facts.Of(("outcome", outcome?.Meaning))
        );
        if (outcome?.Value is "N")
            to.Add(person, row.Line, Kind.PlanRefused, on, facts: Facts.Of(("refused", "a plan")));
    }

    private static void ReadPlan(Row row, Reception to)
    {
        var id = row.Text(Sen2NamedPlanTable.AssessmentId);
        if (to.Follow(Assessment, id, row.Line, Sen2NamedPlanTable.AssessmentId) is not var (person, _))
            return;
        to.Add(
            person,
            row.Line,
            Kind.PlanIssued,
            row.Day(Sen2NamedPlanTable.Started),
            row.Day(Sen2NamedPlanTable.Ceased),
            facts: Facts.Of(("why it ended", row.Code(Sen2NamedPlanTable.CeaseReason)?.Meaning))
        );
    }

    private static void ReadActivePlan(Row row, Reception to)
    {
        var id = row.Text(Sen2ActivePlansTable.RequestId);
        if (to.Follow(Request, id, row.Line, Sen2ActivePlansTable.RequestId) is not var (person, asked))
            return;

        var reviewed = row.Day(Sen2ActivePlansTable.LastReview);
        to.Link(ActivePlan, row.Text(Sen2ActivePlansTable.ActivePlanId), person, asked ?? reviewed);
        to.Add(person, row.Line, Kind.PlanReviewed, reviewed);
    }

    private static void ReadPlacement(Row row, Reception to)
    {
        var id = row.Text(Sen2PlacementDetailTable.ActivePlanId);
        if (to.Follow(ActivePlan, id, row.Line, Sen2PlacementDetailTable.ActivePlanId) is not var (person, _))
            return;
        var setting = row.Code(Sen2PlacementDetailTable.Setting);
        to.Add(
            person,
            row.Line,
            Kind.EducationPlacement,
            row.Day(Sen2PlacementDetailTable.EntryDate),
            row.Day(Sen2PlacementDetailTable.LeavingDate),
            code: setting?.Value,
            facts: Facts.Of(("school", row.Text(Sen2PlacementDetailTable.Urn)), ("setting", setting?.Meaning))
        );
    }

    private static void ReadNeed(Row row, Reception to)
    {
        var id = row.Text(Sen2NeedTable.ActivePlanId);
        if (to.Follow(ActivePlan, id, row.Line, Sen2NeedTable.ActivePlanId) is not var (person, on))
            return;
        var need = row.Code(Sen2NeedTable.Need);
        to.Add(
            person,
            row.Line,
            Kind.SenNeed,
            on,
            code: need?.Value,
            amount: row.Number(Sen2NeedTable.Rank),
            facts: Facts.Of(("need", need?.Meaning))
        );
    }
}
