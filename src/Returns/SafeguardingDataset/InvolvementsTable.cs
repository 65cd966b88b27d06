using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each worker's time with a child.</summary>
public static class InvolvementsTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_involvements", "ssd_involvements", "each worker's time with a child")
        {
            KnownBy = "invo_person_id",
            OrderedBy = "invo_involvement_start_date",
            WorkedBy = "invo_professional_id",
            TeamIn = "invo_professional_team",
        };

    public static Column RowId { get; } = Table.Column("invo_involvements_id", Format.Id(48), "number of the line");
    public static Column ProfessionalId { get; } =
        Table.Column("invo_professional_id", Format.Text(48), "the worker", Presence.Required);
    public static Column Role { get; } =
        Table.Column("invo_professional_role_id", Format.Text(200), "the worker's part");
    public static Column Team { get; } = Table.Column("invo_professional_team", Format.Prose(255), "the team");
    public static Column StartedOn { get; } =
        Table.Column("invo_involvement_start_date", Format.IsoDay, "the first day", Presence.Key);
    public static Column EndedOn { get; } =
        Table.Column("invo_involvement_end_date", Format.IsoDay, "the last day; blank while it goes on");
    public static Column ChangeReason { get; } =
        Table.Column("invo_worker_change_reason", Format.Text(200), "why the worker changed");
    public static Column PersonId { get; } = Table.Column("invo_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column ReferralId { get; } = Table.Column("invo_referral_id", Format.Id(48), "the referral");
}
