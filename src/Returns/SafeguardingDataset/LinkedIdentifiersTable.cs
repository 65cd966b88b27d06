using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Numbers that other services have for the child.</summary>
public static class LinkedIdentifiersTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_linked_identifiers",
            "ssd_linked_identifiers",
            "numbers that other services have for the child"
        )
        {
            KnownBy = "link_person_id",
        };

    public static Column RowId { get; } = Table.Column("link_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("link_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column Type { get; } =
        Table.Column(
            "link_identifier_type",
            Format.Text(100),
            "whose number: Unique Pupil Number and so on",
            Presence.Required
        );
    public static Column Value { get; } =
        Table.Column("link_identifier_value", Format.Text(100), "the number", Presence.Required);
    public static Column ValidFrom { get; } =
        Table.Column("link_valid_from_date", Format.IsoDay, "the first day it was right");
    public static Column ValidTo { get; } =
        Table.Column("link_valid_to_date", Format.IsoDay, "the last day it was right");
}
