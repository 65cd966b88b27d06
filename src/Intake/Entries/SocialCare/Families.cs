using Headwater.Intake.Drafts;
using static Headwater.Returns.SafeguardingDataset.FamilyTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>Which family a child is of, by social care's own number for it. The table gives no dates.</summary>
internal static class Families
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Text(FamilyId) is not { } family)
            return;
        reading.Describe(reading.Person(PersonId), reading.Facts.Put("family", family).Done());
    }
}
