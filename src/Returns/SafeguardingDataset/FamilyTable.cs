using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Which children are of one family.</summary>
public static class FamilyTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_family", "ssd_family", "which children are of one family")
        {
            KnownBy = "fami_person_id",
        };

    public static Column RowId { get; } = Table.Column("fami_table_id", Format.Id(48), "number of the line");
    public static Column FamilyId { get; } =
        Table.Column("fami_family_id", Format.Id(48), "the family", Presence.Required);
    public static Column PersonId { get; } = Table.Column("fami_person_id", Format.Id(48), "the child", Presence.Key);
}
