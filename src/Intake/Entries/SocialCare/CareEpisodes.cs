using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.ClaEpisodesTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>An episode of being looked after; reviews point at the whole period of care.</summary>
internal static class CareEpisodes
{
    public const string Link = "period of care";

    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Person(PersonId);
        if (row.Day(StartedOn) is not { } started)
            return;
        reading.Unit.Link(Link, row.Text(CareId), new Linked(child, row.Day(EnteredCareOn), null));
        reading.Add(
            child,
            Kind.CareEpisode,
            started,
            row.Day(EndedOn),
            facts: reading
                .Facts.Put("why it began", row.Meaning(StartReason))
                .Put("main need", row.Meaning(Need))
                .Put("entered care", row.Day(EnteredCareOn))
                .Put("why it ended", row.Meaning(EndReason))
                .Put("reviewing officer's last contact", row.Day(LastReviewerContact))
                .Done()
        );
    }
}
