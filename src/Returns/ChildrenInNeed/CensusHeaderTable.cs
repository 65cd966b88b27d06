using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>The header of the file: which collection, of which year and authority.</summary>
public static class CensusHeaderTable
{
    public static Table Table { get; } =
        new(
            Return.ChildrenInNeed,
            "CensusHeader",
            "CensusHeader",
            "the header of the file: which collection, of which year and authority"
        )
        {
            IsXmlOnly = true,
        };

    public static Column Collection { get; } =
        Table.Column("Collection", Format.Text(10), "the name of the collection: CIN");
    public static Column Year { get; } = Table.Column("Year", Format.Whole(2000, 2099), "the year in which it ends");
    public static Column ReferenceDate { get; } =
        Table.Column("ReferenceDate", Format.IsoDay, "the last day of the year, 31 March", Presence.Required);
    public static Column SourceLevel { get; } =
        Table.Column("SourceLevel", Format.Text(5), "who sends it: L for an authority");
    public static Column Authority { get; } =
        Table.Column("LEA", Format.Text(3), "the three-digit number of the authority");
    public static Column Software { get; } =
        Table.Column("SoftwareCode", Format.Text(50), "the software that wrote the file");
    public static Column Release { get; } = Table.Column("Release", Format.Text(50), "the release of that software");
    public static Column SerialNumber { get; } =
        Table.Column("SerialNo", Format.Text(10), "the serial number of the file");
    public static Column WrittenAt { get; } = Table.Column("DateTime", Format.Text(30), "when the file was written");
}
