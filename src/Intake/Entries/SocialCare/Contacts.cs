using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.ContactsTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A contact with social care about a child.</summary>
internal static class Contacts
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(ContactOn) is { } on)
            reading.Add(
                reading.Person(PersonId),
                Kind.Contact,
                on,
                code: row.Code(Source)?.Value,
                facts: reading
                    .Facts.Put("made by", row.Meaning(Source))
                    .Put("in words", row.Text(SourceName))
                    .Put("outcome", Outcomes.Of(row, Outcome))
                    .Done()
            );
    }
}
