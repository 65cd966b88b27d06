using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.CinEpisodesTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A referral, and the time that the case was open after it.</summary>
internal static class Referrals
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(ReferredOn) is not { } on)
            return;
        reading.Add(
            reading.Person(PersonId),
            Kind.Referral,
            on,
            row.Day(ClosedOn),
            row.Code(Source)?.Value,
            row.OneIfYes(NoFurtherAction),
            reading
                .Facts.Put("referred by", row.Meaning(Source))
                .Put("in words", row.Text(SourceName))
                .Put("main need", row.Meaning(Need))
                .Put("no further action", row.Yes(NoFurtherAction))
                .Put("outcome", Outcomes.Of(row, Outcome))
                .Put("why it closed", row.Meaning(CloseReason))
                .Put("team", row.Text(Team))
                .Done()
        );
    }
}
