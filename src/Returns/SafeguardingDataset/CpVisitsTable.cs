using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each visit to a child with a protection plan.</summary>
public static class CpVisitsTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cp_visits",
            "ssd_cp_visits",
            "each visit to a child with a protection plan"
        )
        {
            KnownBy = "cppv_person_id",
            OrderedBy = "cppv_cp_visit_date",
            IsCheckedAlone = true,
        };

    public static Column VisitId { get; } = Table.Column("cppv_cp_visit_id", Format.Id(48), "number of the visit");
    public static Column PersonId { get; } = Table.Column("cppv_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column PlanId { get; } = Table.Column("cppv_cp_plan_id", Format.Id(48), "the plan");
    public static Column On { get; } = Table.Column("cppv_cp_visit_date", Format.IsoDay, "the day", Presence.Required);
    public static Column Seen { get; } = Table.Column("cppv_cp_visit_seen", Format.YesNo, "whether the child was seen");
    public static Column SeenAlone { get; } = Table.Column("cppv_cp_visit_seen_alone", Format.YesNo, "whether alone");
    public static Column Bedroom { get; } =
        Table.Column("cppv_cp_visit_bedroom", Format.YesNo, "whether the child's bedroom was seen");
}
