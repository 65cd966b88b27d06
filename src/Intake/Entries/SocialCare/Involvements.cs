using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.InvolvementsTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A worker's time with a child.</summary>
internal static class Involvements
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(StartedOn) is not { } started)
            return;
        var (child, worker, ended) = (reading.Person(PersonId), row.Text(ProfessionalId), row.Day(EndedOn));
        if (ended is null && worker is not null)
            child.HeldBy(started, worker);
        reading.Add(
            child,
            Kind.WorkerAllocated,
            started,
            ended,
            worker is null ? null : reading.Unit.Pool.Of(worker),
            facts: reading
                .Facts.Put("name", reading.Unit.Linked(Professionals.Link, worker)?.Text)
                .Put("part", row.Text(Role))
                .Put("team", row.Text(Team))
                .Put("reason for the change", row.Text(ChangeReason))
                .Done()
        );
    }
}
