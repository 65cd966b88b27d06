using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.CinPlansTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A child in need plan.</summary>
internal static class ChildInNeedPlans
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(StartedOn) is { } started)
            reading.Add(
                reading.Person(PersonId),
                Kind.ChildInNeedPlan,
                started,
                row.Day(EndedOn),
                facts: reading.Facts.Put("team", row.Text(Team)).Done()
            );
    }
}
