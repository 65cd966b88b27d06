using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.ClaReviewsTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A review of a looked-after child.</summary>
internal static class CareReviews
{
    public static Translation Translation { get; } =
        new(Table, Precedence: 40, Period.Whole, Day: null, Read)
        {
            Under = Returns.SafeguardingDataset.ClaEpisodesTable.Table,
        };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Yes(Cancelled) is true || row.Day(HeldOn) is not { } held)
            return;
        if (reading.Follow(CareEpisodes.Link, CareId, "ssd_cla_episodes") is { Person: { } child })
            reading.Add(
                child,
                Kind.CareReview,
                held,
                code: row.Code(Participation)?.Value,
                facts: reading.Facts.Put("due by", row.Day(DueOn)).Put("took part", row.Meaning(Participation)).Done()
            );
    }
}
