using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each time of early help.</summary>
public static class EarlyHelpEpisodesTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_early_help_episodes", "ssd_early_help_episodes", "each time of early help")
        {
            KnownBy = "earl_person_id",
            OrderedBy = "earl_episode_start_date",
            IsCheckedAlone = true,
        };

    public static Column EpisodeId { get; } = Table.Column("earl_episode_id", Format.Id(48), "number of the episode");
    public static Column PersonId { get; } = Table.Column("earl_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("earl_episode_start_date", Format.IsoDay, "the day help began", Presence.Required);
    public static Column EndedOn { get; } =
        Table.Column("earl_episode_end_date", Format.IsoDay, "the day help ended; blank while it goes on");
    public static Column Reason { get; } = Table.Column("earl_episode_reason", Format.Text(255), "why it began");
    public static Column EndReason { get; } = Table.Column("earl_episode_end_reason", Format.Text(255), "why it ended");
    public static Column Organisation { get; } =
        Table.Column("earl_episode_organisation", Format.Prose(120), "who gave the help");
    public static Column WorkerId { get; } = Table.Column("earl_episode_worker_id", Format.Id(48), "the worker");
}
