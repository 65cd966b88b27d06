using Headwater.Intake.Drafts;
using static Headwater.Returns.SafeguardingDataset.FamilyTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>Which family a child is of. Families have no place in timelines yet: the row only says that the child is known.</summary>
internal static class Families
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Text(FamilyId) is not null)
            reading.Person(PersonId);
    }
}
