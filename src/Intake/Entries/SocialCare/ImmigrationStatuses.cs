using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.ImmigrationStatusTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>An immigration status of a child.</summary>
internal static class ImmigrationStatuses
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(Started) is { } started)
            reading.Add(
                reading.Person(PersonId),
                Kind.Immigration,
                started,
                row.Day(Ended),
                row.Text(Status) is { } status ? reading.Unit.Pool.Of(status) : null
            );
    }
}
