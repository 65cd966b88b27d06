using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each episode of being looked after.</summary>
public static class ClaEpisodesTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cla_episodes", "ssd_cla_episodes", "each episode of being looked after")
        {
            KnownBy = "clae_person_id",
        };

    public static Column EpisodeId { get; } =
        Table.Column("clae_cla_episode_id", Format.Id(48), "number of the episode");
    public static Column PersonId { get; } = Table.Column("clae_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("clae_cla_episode_start_date", Format.IsoDay, "the first day", Presence.Key);
    public static Column StartReason { get; } =
        Table.Column("clae_cla_episode_start_reason", Format.OneOf(Ssda903Codes.NewEpisode), "why it began");
    public static Column Need { get; } =
        Table.Column("clae_cla_primary_need_code", Format.OneOf(SocialCareCodes.PrimaryNeed), "main need");
    public static Column EndedOn { get; } =
        Table.Column("clae_cla_episode_ceased_date", Format.IsoDay, "the last day; blank while it goes on");
    public static Column EndReason { get; } =
        Table.Column("clae_cla_episode_ceased_reason", Format.OneOf(Ssda903Codes.Ended), "why it ended");
    public static Column CareId { get; } =
        Table.Column("clae_cla_id", Format.Id(48), "number of the whole period of care", Presence.Required);
    public static Column ReferralId { get; } = Table.Column("clae_referral_id", Format.Id(48), "the referral");
    public static Column PlacementId { get; } = Table.Column("clae_cla_placement_id", Format.Id(48), "the placement");
    public static Column EnteredCareOn { get; } =
        Table.Column("clae_entered_care_date", Format.IsoDay, "the first day of the period of care");
    public static Column LastReviewerContact { get; } =
        Table.Column("clae_cla_last_iro_contact_date", Format.IsoDay, "the reviewing officer's last contact");
}
