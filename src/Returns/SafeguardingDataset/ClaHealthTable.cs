using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each health check of a child in care.</summary>
public static class ClaHealthTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cla_health", "ssd_cla_health", "each health check of a child in care")
        {
            KnownBy = "clah_person_id",
            OrderedBy = "clah_health_check_date",
            IsCheckedAlone = true,
        };

    public static Column CheckId { get; } = Table.Column("clah_health_check_id", Format.Id(48), "number of the check");
    public static Column PersonId { get; } = Table.Column("clah_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column Check { get; } =
        Table.Column("clah_health_check_type", Format.Text(255), "what was checked", Presence.Required);
    public static Column On { get; } = Table.Column("clah_health_check_date", Format.IsoDay, "the day");
    public static Column Status { get; } = Table.Column("clah_health_check_status", Format.Text(255), "how it stands");
}
