using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>What permanence a child in care had before.</summary>
public static class PreviousPermanenceTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cla_previous_permanence",
            "ssd_cla_previous_permanence",
            "what permanence a child in care had before"
        )
        {
            KnownBy = "lapp_person_id",
            IsCheckedAlone = true,
        };

    public static Column RowId { get; } = Table.Column("lapp_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("lapp_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column OrderedOn { get; } =
        Table.Column("lapp_previous_permanence_order_date", Format.PartDay, "the day of the order");
    public static Column Option { get; } =
        Table.Column(
            "lapp_previous_permanence_option",
            Format.OneOf(Ssda903OutcomeCodes.PreviousPermanence),
            "what it was",
            Presence.Required
        );
    public static Column Authority { get; } =
        Table.Column("lapp_previous_permanence_la", Format.Text(48), "the authority that answered for it");
}
