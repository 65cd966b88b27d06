using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each request to assess a person for a plan.</summary>
public static class Sen2RequestsTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2Requests", "requests", "each request to assess a person for a plan")
        {
            KnownBy = "persontableid",
        };

    public static Column RequestId { get; } =
        Table.Column("requeststableid", Format.Text(40), "the export's own number for the request", Presence.Required);
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } =
        Table.Column("requestsorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column PersonId { get; } =
        Table.Column("persontableid", Format.Text(40), "the person, as numbered in the person module", Presence.Key);
    public static Column Received { get; } =
        Table.Column("receiveddate", Format.ExportedDay, "the day the request came", Presence.Required);
    public static Column RequestSource { get; } = Table.Column("requestsource", Format.Text(8), "who asked");
    public static Column YouthAccommodation { get; } =
        Table.Column("rya", Format.ZeroOne, "whether the person was detained in youth accommodation");
    public static Column OutcomeOn { get; } =
        Table.Column("requestoutcomedate", Format.ExportedDay, "the day of the decision whether to assess");
    public static Column Outcome { get; } =
        Table.Column(
            "requestoutcome",
            Format.OneOf(Sen2Codes.Outcome),
            "the decision whether to assess",
            Presence.Required
        );
    public static Column Mediation { get; } =
        Table.Column("requestmediation", Format.ZeroOne, "whether there was mediation");
    public static Column Tribunal { get; } =
        Table.Column("requesttribunal", Format.ZeroOne, "whether there was an appeal");
    public static Column Exported { get; } =
        Table.Column("exported", Format.Text(8), "authority to which the case moved");
}
