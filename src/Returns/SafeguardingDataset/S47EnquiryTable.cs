using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each child protection enquiry under section 47.</summary>
public static class S47EnquiryTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_s47_enquiry",
            "ssd_s47_enquiry",
            "each child protection enquiry under section 47"
        )
        {
            KnownBy = "s47e_person_id",
        };

    public static Column EnquiryId { get; } =
        Table.Column("s47e_s47_enquiry_id", Format.Id(48), "number of the enquiry");
    public static Column ReferralId { get; } = Table.Column("s47e_referral_id", Format.Id(48), "the referral");
    public static Column PersonId { get; } = Table.Column("s47e_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column(
            "s47e_s47_start_date",
            Format.IsoDay,
            "the day of the strategy discussion that began it",
            Presence.Key
        );
    public static Column EndedOn { get; } =
        Table.Column("s47e_s47_end_date", Format.IsoDay, "the last day; blank while it goes on");
    public static Column NoFurtherAction { get; } =
        Table.Column("s47e_s47_nfa", Format.YesNo, "whether nothing more was done");
    public static Column Outcome { get; } = Table.Column("s47e_s47_outcome_json", Format.Json, "what was decided");
    public static Column Worker { get; } =
        Table.Column("s47e_s47_completed_by_worker_id", Format.Text(100), "the worker");
    public static Column Team { get; } = Table.Column("s47e_s47_completed_by_team", Format.Text(255), "the team");
}
