using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each conviction of a child in care.</summary>
public static class ClaConvictionsTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cla_convictions",
            "ssd_cla_convictions",
            "each conviction of a child in care"
        )
        {
            KnownBy = "clac_person_id",
            OrderedBy = "clac_cla_conviction_date",
            IsCheckedAlone = true,
        };

    public static Column ConvictionId { get; } =
        Table.Column("clac_cla_conviction_id", Format.Id(48), "number of the conviction");
    public static Column PersonId { get; } = Table.Column("clac_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column On { get; } =
        Table.Column("clac_cla_conviction_date", Format.IsoDay, "the day", Presence.Required);
    public static Column Offence { get; } =
        Table.Column("clac_cla_conviction_offence", Format.Text(255), "the offence");
}
