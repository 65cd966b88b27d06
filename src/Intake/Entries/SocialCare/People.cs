using Headwater.Intake.Drafts;
using static Headwater.Returns.SafeguardingDataset.PersonTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>Who a child is, as social care knows them.</summary>
internal static class People
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Person(PersonId);
        child.Named(DateOnly.MaxValue, row.Text(Forename), row.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        reading.Describe(
            child,
            reading
                .Facts.Put("ethnic group", row.Meaning(Ethnicity))
                .Put("no pupil number because", row.Meaning(NoUpn))
                .Done()
        );
    }
}
