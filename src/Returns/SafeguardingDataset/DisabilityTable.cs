using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each disability recorded for a child.</summary>
public static class DisabilityTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_disability", "ssd_disability", "each disability recorded for a child")
        {
            KnownBy = "disa_person_id",
        };

    public static Column PersonId { get; } = Table.Column("disa_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column RowId { get; } = Table.Column("disa_table_id", Format.Id(48), "number of the line");
    public static Column Disability { get; } =
        Table.Column(
            "disa_disability_code",
            Format.OneOf(SocialCareCodes.Disability),
            "the disability",
            Presence.Required
        );
}
