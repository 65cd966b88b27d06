using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Sen2.Sen2RequestsTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>A request for a plan, and its refusal where it was refused.</summary>
internal static class Requests
{
    public const string Link = "request";

    public static Translation Translation { get; } =
        new(Table, Precedence: 21, Period.ReturnYear, Day: null, Read) { Under = Returns.Sen2.Sen2PersonTable.Table };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (reading.Follow(People.Link, PersonId, "the person module") is not { Person: { } person })
            return;
        var (received, decided) = (row.Day(Received), row.Day(OutcomeOn));
        reading.Unit.Link(Link, row.Text(RequestId), new Linked(person, received ?? decided, null));
        if (received is { } asked)
        {
            reading.Add(
                person,
                Kind.PlanRequested,
                asked,
                facts: reading
                    .Facts.Put("asked by", row.Text(RequestSource))
                    .Put("in youth accommodation", row.Yes(YouthAccommodation) is true ? "yes" : null)
                    .Put("outcome", row.Meaning(Outcome))
                    .Put("decided", decided)
                    .Put("mediation", row.Yes(Mediation) is true ? "yes" : null)
                    .Put("appeal", row.Yes(Tribunal) is true ? "yes" : null)
                    .Done()
            );
        }

        if (row.Code(Outcome)?.Value is "N" && (decided ?? received) is { } refused)
            reading.Add(person, Kind.PlanRefused, refused, facts: reading.Facts.Put("refused", "to assess").Done());
    }
}
