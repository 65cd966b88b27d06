using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each strengths and difficulties score of a looked-after child.</summary>
public static class SdqScoresTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_sdq_scores",
            "ssd_sdq_scores",
            "each strengths and difficulties score of a looked-after child"
        )
        {
            KnownBy = "csdq_person_id",
        };

    public static Column RowId { get; } = Table.Column("csdq_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("csdq_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column CompletedOn { get; } =
        Table.Column("csdq_sdq_completed_date", Format.IsoDay, "the day", Presence.Key);
    public static Column NoScoreReason { get; } =
        Table.Column("csdq_sdq_reason", Format.OneOf(Ssda903OutcomeCodes.NoScoreReason), "why there is no score");
    public static Column Score { get; } = Table.Column("csdq_sdq_score", Format.Whole(0, 40), "the score");
}
