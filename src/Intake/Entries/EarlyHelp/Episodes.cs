using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.EarlyHelp.EarlyHelpEpisodeTable;

namespace Headwater.Intake.Entries.EarlyHelp;

/// <summary>A request for early help, and the help where it was given.</summary>
internal static class Episodes
{
    public static Translation Translation { get; } = new(Table, Precedence: 30, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (StandIn.Of(reading, EpisodeId, Surname, Forename, BirthDate) is not { } person)
            return;
        var (asked, started) = (row.Day(Requested), row.Day(Started));
        var at = asked ?? started ?? DateOnly.MinValue;
        person.Named(at, row.Text(Forename), row.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        person.LivedAt(at, reading.Postcode(Postcode));
        if (asked is { } day)
        {
            reading.Add(
                person,
                Kind.EarlyHelpAsked,
                day,
                code: row.Code(Decision)?.Value,
                facts: reading
                    .Facts.Put("asked by", row.Text(Source))
                    .Put("decision", row.Meaning(Decision))
                    .Put("reason", row.Text(Reason))
                    .Put("school", row.Text(School))
                    .Done()
            );
        }

        if (started is not { } began)
            return;
        reading.Add(
            person,
            Kind.EarlyHelp,
            began,
            row.Day(Ended),
            row.Text(Reason) is { } reason ? reading.Unit.Pool.Of(reason) : null,
            facts: reading
                .Facts.Put("reason it ended", row.Text(EndReason))
                .Put("led by", row.Text(Lead))
                .Put("team", row.Text(Team))
                .Put("family", row.Text(FamilyId))
                .Done()
        );
    }
}
