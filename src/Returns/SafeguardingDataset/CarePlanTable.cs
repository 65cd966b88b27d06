using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each care plan.</summary>
public static class CarePlanTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cla_care_plan", "ssd_cla_care_plan", "each care plan")
        {
            KnownBy = "lacp_person_id",
            OrderedBy = "lacp_cla_care_plan_start_date",
            IsCheckedAlone = true,
        };

    public static Column RowId { get; } = Table.Column("lacp_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("lacp_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("lacp_cla_care_plan_start_date", Format.IsoDay, "the first day", Presence.Required);
    public static Column EndedOn { get; } =
        Table.Column("lacp_cla_care_plan_end_date", Format.IsoDay, "the last day; blank while it lasts");
    public static Column Plan { get; } = Table.Column("lacp_cla_care_plan_json", Format.Json, "what is planned");
}
