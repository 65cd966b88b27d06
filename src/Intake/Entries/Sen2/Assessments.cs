using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Sen2.Sen2AssessmentTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>An assessment for a plan, and the refusal of the plan where it was refused.</summary>
internal static class Assessments
{
    public const string Link = "assessment";

    public static Translation Translation { get; } =
        new(Table, Precedence: 22, Period.ReturnYear, Day: null, Read) { Under = Returns.Sen2.Sen2RequestsTable.Table };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (reading.Follow(Requests.Link, RequestId, "the requests module") is not { Person: { } person } request)
            return;
        reading.Unit.Link(Link, row.Text(AssessmentId), new Linked(person, request.On, row.Text(RequestId)));
        if (row.Day(OutcomeOn) is not { } decided)
            return;
        reading.Add(
            person,
            Kind.PlanAssessed,
            decided,
            code: row.Code(Outcome)?.Value,
            facts: reading
                .Facts.Put("outcome", row.Meaning(Outcome))
                .Put("exception to the twenty weeks", row.Yes(Returns.Sen2.Sen2AssessmentTable.Exception))
                .Put("mediation", row.Yes(Mediation) is true ? "yes" : null)
                .Put("appeal", row.Yes(Tribunal) is true ? "yes" : null)
                .Done()
        );
        if (row.Code(Outcome)?.Value is "N")
            reading.Add(person, Kind.PlanRefused, decided, facts: reading.Facts.Put("refused", "a plan").Done());
    }
}
