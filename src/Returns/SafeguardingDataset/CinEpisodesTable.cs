using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each referral, and the time that the child was in need after it.</summary>
public static class CinEpisodesTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cin_episodes",
            "ssd_cin_episodes",
            "each referral, and the time that the child was in need after it"
        )
        {
            KnownBy = "cine_person_id",
        };

    public static Column ReferralId { get; } =
        Table.Column("cine_referral_id", Format.Id(48), "number of the referral", Presence.Required);
    public static Column PersonId { get; } = Table.Column("cine_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column ReferredOn { get; } =
        Table.Column("cine_referral_date", Format.IsoDay, "the day", Presence.Key);
    public static Column Need { get; } =
        Table.Column("cine_cin_primary_need_code", Format.OneOf(SocialCareCodes.PrimaryNeed), "main need");
    public static Column Source { get; } =
        Table.Column(
            "cine_referral_source_code",
            Format.OneOf(SocialCareCodes.ReferralSource),
            "who referred",
            Presence.Required
        );
    public static Column SourceName { get; } =
        Table.Column("cine_referral_source_desc", Format.Text(255), "who, in words");
    public static Column Outcome { get; } = Table.Column("cine_referral_outcome_json", Format.Json, "what was decided");
    public static Column NoFurtherAction { get; } =
        Table.Column("cine_referral_nfa", Format.YesNo, "whether nothing more was done");
    public static Column CloseReason { get; } =
        Table.Column("cine_close_reason", Format.OneOf(SocialCareCodes.CloseReason), "why the case closed");
    public static Column ClosedOn { get; } =
        Table.Column("cine_close_date", Format.IsoDay, "the day it closed; blank while it is open");
    public static Column Team { get; } = Table.Column("cine_referral_team", Format.Text(255), "the team");
    public static Column Worker { get; } = Table.Column("cine_referral_worker_id", Format.Text(100), "the worker");
}
