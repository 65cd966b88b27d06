using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each time a child known to social care was missing or away.</summary>
public static class MissingTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_missing",
            "ssd_missing",
            "each time a child known to social care was missing or away"
        )
        {
            KnownBy = "miss_person_id",
        };

    public static Column RowId { get; } = Table.Column("miss_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("miss_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("miss_missing_episode_start_date", Format.IsoDay, "the first day", Presence.Key);
    public static Column Type { get; } =
        Table.Column(
            "miss_missing_episode_type",
            Format.OneOf(Ssda903OutcomeCodes.Missing),
            "missing, or away without authorisation"
        );
    public static Column EndedOn { get; } =
        Table.Column(
            "miss_missing_episode_end_date",
            Format.IsoDay,
            "the day the child was found; blank while missing"
        );
    public static Column InterviewOffered { get; } =
        Table.Column(
            "miss_missing_rhi_offered",
            Format.OneOf(SocialCareCodes.InterviewAnswer),
            "whether a return interview was offered"
        );
    public static Column InterviewAccepted { get; } =
        Table.Column(
            "miss_missing_rhi_accepted",
            Format.OneOf(SocialCareCodes.InterviewAnswer),
            "whether the child took it up"
        );
}
