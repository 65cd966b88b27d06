using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each visit to a child in need.</summary>
public static class CinVisitsTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cin_visits", "ssd_cin_visits", "each visit to a child in need")
        {
            KnownBy = "cinv_person_id",
            OrderedBy = "cinv_cin_visit_date",
            IsCheckedAlone = true,
        };

    public static Column VisitId { get; } = Table.Column("cinv_cin_visit_id", Format.Id(48), "number of the visit");
    public static Column PersonId { get; } = Table.Column("cinv_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column On { get; } = Table.Column("cinv_cin_visit_date", Format.IsoDay, "the day", Presence.Required);
    public static Column Seen { get; } =
        Table.Column("cinv_cin_visit_seen", Format.YesNo, "whether the child was seen");
    public static Column SeenAlone { get; } = Table.Column("cinv_cin_visit_seen_alone", Format.YesNo, "whether alone");
    public static Column Bedroom { get; } =
        Table.Column("cinv_cin_visit_bedroom", Format.YesNo, "whether the child's bedroom was seen");
}
