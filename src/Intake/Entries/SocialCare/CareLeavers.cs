using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.CareLeaversTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A care leaver, on the day of the latest contact.</summary>
internal static class CareLeavers
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var person = reading.Person(PersonId);
        if ((row.Day(LatestContact) ?? row.Day(PathwayReview)) is { } on)
            reading.Add(
                person,
                Kind.CareLeaver,
                on,
                code: row.Code(Activity)?.Value,
                facts: reading
                    .Facts.Put("duties", row.Text(Eligibility))
                    .Put("in touch", row.Meaning(InTouch))
                    .Put("activity", row.Meaning(Activity))
                    .Put("lives", row.Meaning(Accommodation))
                    .Put("suits", row.Text(Suitable))
                    .Put("pathway plan reviewed", row.Day(PathwayReview))
                    .Put("personal adviser", row.Text(Adviser))
                    .Done()
            );
    }
}
