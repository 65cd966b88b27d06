using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Sen2.Sen2NamedPlanTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>An education, health and care plan, from its issue to its end.</summary>
internal static class NamedPlans
{
    public const string OfRequest = "plan of a request";

    public static Translation Translation { get; } =
        new(Table, Precedence: 23, Period.ReturnYear, Day: null, Read)
        {
            Under = Returns.Sen2.Sen2AssessmentTable.Table,
        };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(Started) is not { } issued)
            return;
        if (
            reading.Follow(Assessments.Link, AssessmentId, "the assessment module")
            is not { Person: { } person } assessment
        )
            return;
        reading.Unit.Link(OfRequest, assessment.Text, new Linked(person, issued, null));
        reading.Add(
            person,
            Kind.PlanIssued,
            issued,
            row.Day(Ceased),
            facts: reading
                .Facts.Put("setting named", reading.Unit.Linked(PlanDetails.Link, row.Text(PlanId))?.Text)
                .Put("reason it ended", row.Meaning(CeaseReason))
                .Put("residential", row.Text(Residential))
                .Put("personal budget", row.Text(PersonalBudget))
                .Put("direct payments", row.Text(DirectPayment))
                .Done()
        );
    }
}
