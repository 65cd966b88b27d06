using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each legal status of a child in care.</summary>
public static class LegalStatusTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_legal_status", "ssd_legal_status", "each legal status of a child in care")
        {
            KnownBy = "lega_person_id",
            OrderedBy = "lega_legal_status_start_date",
            IsCheckedAlone = true,
        };

    public static Column RowId { get; } = Table.Column("lega_legal_status_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("lega_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column Status { get; } =
        Table.Column(
            "lega_legal_status",
            Format.OneOf(Ssda903Codes.LegalStatus),
            "the legal status",
            Presence.Required
        );
    public static Column StartedOn { get; } =
        Table.Column("lega_legal_status_start_date", Format.IsoDay, "the first day", Presence.Required);
    public static Column EndedOn { get; } =
        Table.Column("lega_legal_status_end_date", Format.IsoDay, "the last day; blank while it lasts");
}
