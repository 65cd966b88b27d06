using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each child protection plan.</summary>
public static class CpPlansTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cp_plans", "ssd_cp_plans", "each child protection plan")
        {
            KnownBy = "cppl_person_id",
        };

    public static Column PlanId { get; } =
        Table.Column("cppl_cp_plan_id", Format.Id(48), "number of the plan", Presence.Required);
    public static Column ReferralId { get; } = Table.Column("cppl_referral_id", Format.Id(48), "the referral");
    public static Column ConferenceId { get; } =
        Table.Column("cppl_icpc_id", Format.Id(48), "the conference that made it");
    public static Column PersonId { get; } = Table.Column("cppl_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("cppl_cp_plan_start_date", Format.IsoDay, "the first day", Presence.Key);
    public static Column EndedOn { get; } =
        Table.Column("cppl_cp_plan_end_date", Format.IsoDay, "the last day; blank while it goes on");
    public static Column InitialCategory { get; } =
        Table.Column(
            "cppl_cp_plan_initial_category",
            Format.OneOf(SocialCareCodes.AbuseCategory),
            "category of abuse at the start",
            Presence.Required
        );
    public static Column OtherAuthority { get; } =
        Table.Column("cppl_cp_plan_ola", Format.YesNo, "whether the plan is another authority's");
    public static Column LatestCategory { get; } =
        Table.Column(
            "cppl_cp_plan_latest_category",
            Format.OneOf(SocialCareCodes.AbuseCategory),
            "category of abuse now"
        );
}
