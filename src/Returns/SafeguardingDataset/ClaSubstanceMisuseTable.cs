using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each time that substance misuse was found of a child in care.</summary>
public static class ClaSubstanceMisuseTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cla_substance_misuse",
            "ssd_cla_substance_misuse",
            "each time that substance misuse was found of a child in care"
        )
        {
            KnownBy = "clas_person_id",
            OrderedBy = "clas_substance_misuse_date",
            IsCheckedAlone = true,
        };

    public static Column RowId { get; } = Table.Column("clas_substance_misuse_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("clas_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column On { get; } =
        Table.Column("clas_substance_misuse_date", Format.IsoDay, "the day", Presence.Required);
    public static Column Substance { get; } = Table.Column("clas_substance_misused", Format.Text(255), "the substance");
    public static Column Helped { get; } =
        Table.Column("clas_intervention_received", Format.YesNo, "whether the child got help");
}
