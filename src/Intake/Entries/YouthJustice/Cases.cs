using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.YouthJustice.YouthJusticeCaseTable;

namespace Headwater.Intake.Entries.YouthJustice;

/// <summary>An offence or a diversion, on the day that its outcome was decided.</summary>
internal static class Cases
{
    public static Translation Translation { get; } = new(Table, Precedence: 50, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (StandIn.Of(reading, PersonRef, Surname, Forename, BirthDate) is not { } person)
            return;
        if ((row.Day(DecidedOn) ?? row.Day(StartedOn) ?? row.Day(OffenceOn)) is not { } on)
        {
            reading.LeaveOut(
                DecidedOn,
                "required",
                "the case has no day at all: no outcome, start or offence date; it was left out"
            );
            return;
        }

        person.Named(on, row.Text(Forename), row.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        person.LivedAt(on, reading.Postcode(Postcode));
        reading.Add(
            person,
            Kind.YouthJustice,
            on,
            row.Day(EndedOn),
            row.Code(Outcome)?.Value,
            facts: reading
                .Facts.Put("outcome", row.Meaning(Outcome))
                .Put("offence", row.Text(Offence))
                .Put("day of the offence", row.Day(OffenceOn))
                .Put("work began", row.Day(StartedOn))
                .Put("worker", row.Text(Worker))
                .Done()
        );
    }
}
