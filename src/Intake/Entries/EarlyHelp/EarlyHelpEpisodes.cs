using Headwater.Returns.EarlyHelp;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.EarlyHelp;

internal static class EarlyHelpEpisodes
{
    public static Translation Translation { get; } = new(EarlyHelpEpisodeTable.Table, Order: 1, Precedence: 10, Read);

    private static void Read(Row row, Reception to)
    {
        if (row.Text(EarlyHelpEpisodeTable.EpisodeId) is not { } id)
            return;
        var asked = row.Day(EarlyHelpEpisodeTable.Requested);
        var person = to.Person(SourceSystem.EarlyHelp, id, row.Line);
        to[person]
            .IsCalled(
                asked,
                row.Text(EarlyHelpEpisodeTable.Forename),
                row.Text(EarlyHelpEpisodeTable.Surname),
                row.Day(EarlyHelpEpisodeTable.BirthDate),
                row.Code(EarlyHelpEpisodeTable.Sex)?.Value
            );
        to[person].LivesAt(row.Text(EarlyHelpEpisodeTable.Postcode));

        var decision = row.Code(EarlyHelpEpisodeTable.Decision);
        to.Add(
            person,
            row.Line,
            Kind.EarlyHelpAsked,
            asked,
            code: decision?.Value,
            facts: Facts.Of(("asked by", row.Text(EarlyHelpEpisodeTable.Source)), ("decision", decision?.Meaning))
        );
        to.Add(
            person,
            row.Line,
            Kind.EarlyHelp,
            row.Day(EarlyHelpEpisodeTable.Started),
            row.Day(EarlyHelpEpisodeTable.Ended),
            code: row.Text(EarlyHelpEpisodeTable.Reason),
            facts: Facts.Of(
                ("reason", row.Text(EarlyHelpEpisodeTable.Reason)),
                ("why it ended", row.Text(EarlyHelpEpisodeTable.EndReason)),
                ("lead practitioner", row.Text(EarlyHelpEpisodeTable.Lead)),
                ("team", row.Text(EarlyHelpEpisodeTable.Team))
            )
        );
    }
}
