using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each mother who is a child known to the service herself, and her child.</summary>
public static class MotherTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_mother",
            "ssd_mother",
            "each mother who is a child known to the service herself, and her child"
        )
        {
            KnownBy = "moth_person_id",
            IsCheckedAlone = true,
        };

    public static Column RowId { get; } = Table.Column("moth_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("moth_person_id", Format.Id(48), "the mother", Presence.Key);
    public static Column ChildId { get; } = Table.Column("moth_childs_person_id", Format.Id(48), "her child");
    public static Column ChildBornOn { get; } =
        Table.Column("moth_childs_dob", Format.IsoDay, "the child's date of birth");
}
