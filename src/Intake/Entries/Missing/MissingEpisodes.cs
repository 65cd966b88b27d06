using Headwater.Returns.Files;
using Headwater.Returns.Missing;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Missing;

internal static class MissingEpisodes
{
    public static Translation Translation { get; } = new(MissingEpisodeTable.Table, Order: 1, Precedence: 10, Read);

    private static void Read(Row row, Reception to)
    {
        if (row.Text(MissingEpisodeTable.EpisodeRef) is not { } reference)
            return;
        var (went, returned) = (row.Day(MissingEpisodeTable.WentMissing), row.Day(MissingEpisodeTable.Returned));
        var person = to.Person(SourceSystem.Missing, reference, row.Line);
        to[person]
            .IsCalled(
                went,
                row.Text(MissingEpisodeTable.Forename),
                row.Text(MissingEpisodeTable.Surname),
                row.Day(MissingEpisodeTable.BirthDate),
                row.Code(MissingEpisodeTable.Sex)?.Value
            );
        to[person].LivesAt(row.Text(MissingEpisodeTable.Postcode));

        to.Add(
            person,
            row.Line,
            Kind.Missing,
            went,
            returned,
            code: "M",
            facts: Facts.Of(("missing from", row.Text(MissingEpisodeTable.MissingFrom)))
        );
        var (offered, accepted) = (
            row.Yes(MissingEpisodeTable.InterviewOffered),
            row.Yes(MissingEpisodeTable.InterviewAccepted)
        );
        if (returned is not null)
            to.Add(
                person,
                row.Line,
                Kind.ReturnInterview,
                row.Day(MissingEpisodeTable.InterviewOn) ?? returned,
                code: TakenUp(offered, accepted),
                facts: Facts.Of(
                    ("why they left", row.Text(MissingEpisodeTable.PushFactors)),
                    ("what drew them", row.Text(MissingEpisodeTable.PullFactors)),
                    ("found at", row.Text(MissingEpisodeTable.FoundAt)),
                    ("with", row.Text(MissingEpisodeTable.With))
                )
            );
    }

    /// <summary>Y taken up, N offered only, - not offered; null where the row says neither.</summary>
    public static string? TakenUp(bool? offered, bool? accepted) =>
        (offered, accepted) switch
        {
            (_, true) => "Y",
            (true, _) => "N",
            (false, _) => "-",
            _ => null,
        };
}
