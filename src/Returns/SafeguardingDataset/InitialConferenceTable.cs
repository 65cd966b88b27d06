using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each initial child protection conference.</summary>
public static class InitialConferenceTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_initial_cp_conference",
            "ssd_initial_cp_conference",
            "each initial child protection conference"
        )
        {
            KnownBy = "icpc_person_id",
        };

    public static Column ConferenceId { get; } =
        Table.Column("icpc_icpc_id", Format.Id(48), "number of the conference for this child");
    public static Column MeetingId { get; } =
        Table.Column("icpc_icpc_meeting_id", Format.Id(48), "number of the meeting");
    public static Column EnquiryId { get; } =
        Table.Column("icpc_s47_enquiry_id", Format.Id(48), "the enquiry that led to it");
    public static Column PersonId { get; } = Table.Column("icpc_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column PlanId { get; } = Table.Column("icpc_cp_plan_id", Format.Id(48), "the plan that it made");
    public static Column ReferralId { get; } = Table.Column("icpc_referral_id", Format.Id(48), "the referral");
    public static Column TransferIn { get; } =
        Table.Column(
            "icpc_icpc_transfer_in",
            Format.YesNo,
            "whether the child came from another authority with a plan"
        );
    public static Column DueOn { get; } =
        Table.Column("icpc_icpc_target_date", Format.IsoDay, "the day by which it was to be held");
    public static Column HeldOn { get; } =
        Table.Column("icpc_icpc_date", Format.IsoDay, "the day it was held", Presence.Key);
    public static Column PlanMade { get; } =
        Table.Column("icpc_icpc_outcome_cp_flag", Format.YesNo, "whether a plan was made");
    public static Column Outcome { get; } = Table.Column("icpc_icpc_outcome_json", Format.Json, "what was decided");
    public static Column Team { get; } = Table.Column("icpc_icpc_team", Format.Text(255), "the team");
    public static Column Worker { get; } = Table.Column("icpc_icpc_worker_id", Format.Text(100), "the worker");
}
