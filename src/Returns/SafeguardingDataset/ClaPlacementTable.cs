using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each placement of a looked-after child.</summary>
public static class ClaPlacementTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cla_placement",
            "ssd_cla_placement",
            "each placement of a looked-after child"
        )
        {
            KnownBy = "clap_person_id",
        };

    public static Column PlacementId { get; } =
        Table.Column("clap_cla_placement_id", Format.Id(48), "number of the placement");
    public static Column StartedOn { get; } =
        Table.Column("clap_cla_placement_start_date", Format.IsoDay, "the first day", Presence.Key);
    public static Column Type { get; } =
        Table.Column(
            "clap_cla_placement_type",
            Format.OneOf(Ssda903Codes.Placement),
            "the kind of placement",
            Presence.Required
        );
    public static Column Urn { get; } =
        Table.Column("clap_cla_placement_urn", Format.Text(48), "Ofsted's number for it");
    public static Column Distance { get; } =
        Table.Column("clap_cla_placement_distance", Format.Number(0, 2000), "miles from home");
    public static Column CareId { get; } = Table.Column("clap_cla_id", Format.Id(48), "the period of care");
    public static Column Provider { get; } =
        Table.Column("clap_cla_placement_provider", Format.OneOf(Ssda903Codes.Provider), "who provides it");
    public static Column Postcode { get; } =
        Table.Column("clap_cla_placement_postcode", Format.Postcode, "where it is");
    public static Column EndedOn { get; } =
        Table.Column("clap_cla_placement_end_date", Format.IsoDay, "the last day; blank while it goes on");
    public static Column ChangeReason { get; } =
        Table.Column("clap_cla_placement_change_reason", Format.OneOf(Ssda903Codes.PlacementChange), "why it ended");
    public static Column PersonId { get; } = Table.Column("clap_person_id", Format.Id(48), "the child", Presence.Key);
}
