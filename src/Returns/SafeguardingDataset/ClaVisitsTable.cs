using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each visit to a child in care.</summary>
public static class ClaVisitsTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cla_visits", "ssd_cla_visits", "each visit to a child in care")
        {
            KnownBy = "clav_person_id",
            OrderedBy = "clav_cla_visit_date",
            IsCheckedAlone = true,
        };

    public static Column VisitId { get; } = Table.Column("clav_cla_visit_id", Format.Id(48), "number of the visit");
    public static Column CareId { get; } =
        Table.Column("clav_cla_id", Format.Id(48), "number of the whole period of care");
    public static Column PersonId { get; } = Table.Column("clav_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column On { get; } = Table.Column("clav_cla_visit_date", Format.IsoDay, "the day", Presence.Required);
    public static Column Seen { get; } =
        Table.Column("clav_cla_visit_seen", Format.YesNo, "whether the child was seen");
    public static Column SeenAlone { get; } = Table.Column("clav_cla_visit_seen_alone", Format.YesNo, "whether alone");
}
