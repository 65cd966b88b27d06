using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>The head of the return: which authority sends it, and of which year.</summary>
public static class Sen2HeaderTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2Header", "sen2", "the head of the return: which authority sends it, and of which year")
        {
            IsHead = true,
        };

    public static Column Sen2Id { get; } =
        Table.Column("sen2tableid", Format.Text(40), "the export's own number for the return");
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } = Table.Column("sen2orderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column Collection { get; } =
        Table.Column("collection", Format.Text(10), "the name of the collection: SEN2");
    public static Column Year { get; } =
        Table.Column("year", Format.Whole(2000, 2099), "the year of census day", Presence.Required);
    public static Column ReferenceDate { get; } =
        Table.Column("referencedate", Format.AnyDay, "census day", Presence.Required);
    public static Column SourceLevel { get; } =
        Table.Column("sourcelevel", Format.Text(5), "who sends it: L for an authority");
    public static Column Authority { get; } =
        Table.Column("lea", Format.Text(4), "the authority's number", Presence.Required);
    public static Column Software { get; } =
        Table.Column("softwarecode", Format.Prose(60), "the software that wrote it");
    public static Column Release { get; } = Table.Column("release", Format.Prose(60), "the release of that software");
    public static Column SerialNumber { get; } =
        Table.Column("serialno", Format.Text(12), "which file of the authority it is");
    public static Column WrittenAt { get; } = Table.Column("datetime", Format.AnyDay, "when it was written");
    public static Column First { get; } =
        Table.Column("dmo", Format.Text(60), "unverified, as the export has it", Presence.Sometimes);
    public static Column Second { get; } =
        Table.Column("dco", Format.Text(60), "unverified, as the export has it", Presence.Sometimes);
    public static Column Third { get; } =
        Table.Column("dsco", Format.Text(60), "unverified, as the export has it since version 1.3", Presence.Sometimes);
}
