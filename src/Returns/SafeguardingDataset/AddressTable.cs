using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each address of a child.</summary>
public static class AddressTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_address", "ssd_address", "each address of a child")
        {
            KnownBy = "addr_person_id",
        };

    public static Column RowId { get; } = Table.Column("addr_table_id", Format.Id(48), "number of the line");
    public static Column Parts { get; } = Table.Column("addr_address_json", Format.Json, "the address in parts");
    public static Column PersonId { get; } = Table.Column("addr_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column Type { get; } =
        Table.Column("addr_address_type", Format.Text(48), "home, placement and so on");
    public static Column Started { get; } =
        Table.Column("addr_address_start_date", Format.IsoDay, "the first day there", Presence.Required);
    public static Column Ended { get; } =
        Table.Column("addr_address_end_date", Format.IsoDay, "the last day there; blank while it goes on");
    public static Column Postcode { get; } =
        Table.Column("addr_address_postcode", Format.Postcode, "the postcode", Presence.Required);
}
