using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each immigration status of a child.</summary>
public static class ImmigrationStatusTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_immigration_status",
            "ssd_immigration_status",
            "each immigration status of a child"
        )
        {
            KnownBy = "immi_person_id",
        };

    public static Column PersonId { get; } = Table.Column("immi_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column RowId { get; } =
        Table.Column("immi_immigration_status_id", Format.Id(48), "number of the line");
    public static Column Status { get; } =
        Table.Column("immi_immigration_status", Format.Text(100), "the status", Presence.Required);
    public static Column Started { get; } =
        Table.Column("immi_immigration_status_start_date", Format.IsoDay, "the first day", Presence.Key);
    public static Column Ended { get; } =
        Table.Column("immi_immigration_status_end_date", Format.IsoDay, "the last day; blank while it goes on");
}
