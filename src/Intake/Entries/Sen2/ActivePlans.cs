using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Sen2.Sen2ActivePlansTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>The last review of a plan in force.</summary>
internal static class ActivePlans
{
    public const string Link = "active plan";

    public static Translation Translation { get; } =
        new(Table, Precedence: 24, Period.ReturnYear, Day: null, Read) { Under = Returns.Sen2.Sen2RequestsTable.Table };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (reading.Follow(Requests.Link, RequestId, "the requests module") is not { Person: { } person } request)
            return;
        // A need has no day of its own: it counts from the plan that was made for it, else from the request.
        var since = reading.Unit.Linked(NamedPlans.OfRequest, row.Text(RequestId))?.On ?? request.On;
        reading.Unit.Link(Link, row.Text(ActivePlanId), new Linked(person, since, null));
        if ((row.Day(ReviewMeeting) ?? row.Day(LastReview)) is not { } reviewed)
            return;
        reading.Add(
            person,
            Kind.PlanReviewed,
            reviewed,
            facts: reading
                .Facts.Put("outcome", row.Text(ReviewOutcome))
                .Put("decision written", row.Day(LastReview))
                .Put("came from authority", row.Text(CameFrom))
                .Put("ready for the next phase by", row.Day(TransferDue))
                .Put("was ready", row.Day(TransferFinal))
                .Done()
        );
    }
}
