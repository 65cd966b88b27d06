using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Whether the immunisations of a child in care are up to date.</summary>
public static class ClaImmunisationsTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cla_immunisations",
            "ssd_cla_immunisations",
            "whether the immunisations of a child in care are up to date"
        )
        {
            KnownBy = "clai_person_id",
            IsCheckedAlone = true,
        };

    public static Column PersonId { get; } = Table.Column("clai_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column UpToDate { get; } =
        Table.Column("clai_immunisations_status", Format.YesNo, "whether up to date", Presence.Required);
    public static Column On { get; } =
        Table.Column("clai_immunisations_status_date", Format.IsoDay, "the day that is said of");
}
