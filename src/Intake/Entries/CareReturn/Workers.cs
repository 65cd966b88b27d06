using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.SwEpisodesTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>A social worker's time with a looked-after child.</summary>
internal static class Workers
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(Began) is { } began)
        {
            reading.Add(
                reading.Child(Child, BirthDate),
                Kind.WorkerAllocated,
                began,
                row.Day(Ended),
                row.Text(Worker) is { } worker ? reading.Unit.Pool.Of(worker) : null,
                facts: reading.Facts.Put("reason for the change", row.Meaning(Reason)).Done()
            );
        }
    }
}
