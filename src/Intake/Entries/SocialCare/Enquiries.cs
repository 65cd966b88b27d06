using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.S47EnquiryTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A child protection enquiry.</summary>
internal static class Enquiries
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(StartedOn) is { } started)
            reading.Add(
                reading.Person(PersonId),
                Kind.Section47Enquiry,
                started,
                row.Day(EndedOn),
                facts: reading
                    .Facts.Put("no further action", row.Yes(NoFurtherAction))
                    .Put("outcome", Outcomes.Of(row, Outcome))
                    .Put("team", row.Text(Team))
                    .Done()
            );
    }
}
