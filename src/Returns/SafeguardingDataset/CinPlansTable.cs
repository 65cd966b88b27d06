using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each child in need plan.</summary>
public static class CinPlansTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cin_plans", "ssd_cin_plans", "each child in need plan")
        {
            KnownBy = "cinp_person_id",
        };

    public static Column PlanId { get; } = Table.Column("cinp_cin_plan_id", Format.Id(48), "number of the plan");
    public static Column ReferralId { get; } = Table.Column("cinp_referral_id", Format.Id(48), "the referral");
    public static Column PersonId { get; } = Table.Column("cinp_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("cinp_cin_plan_start_date", Format.IsoDay, "the first day", Presence.Key);
    public static Column EndedOn { get; } =
        Table.Column("cinp_cin_plan_end_date", Format.IsoDay, "the last day; blank while it goes on");
    public static Column Team { get; } = Table.Column("cinp_cin_plan_team", Format.Text(255), "the team");
    public static Column Worker { get; } = Table.Column("cinp_cin_plan_worker_id", Format.Text(100), "the worker");
}
