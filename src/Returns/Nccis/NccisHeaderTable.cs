using Headwater.Returns.Formats;

namespace Headwater.Returns.Nccis;

/// <summary>Which authority sends the return, and of which month.</summary>
public static class NccisHeaderTable
{
    public static Table Table { get; } =
        new(Return.Nccis, "NccisHeader", "nccis-header", "which authority sends the return, and of which month")
        {
            IsXmlOnly = true,
        };

    public static Column Database { get; } = Table.Column("DatabaseID", Format.Text(10), "number of the local system");
    public static Column Authority { get; } =
        Table.Column("LEACode", Format.Text(3), "the authority's number", Presence.Required);
    public static Column SentOn { get; } = Table.Column("DateOfSend", Format.AnyDay, "the day it was made");
    public static Column PeriodEnd { get; } =
        Table.Column("PeriodEnd", Format.AnyDay, "the last day that it is about", Presence.Required);
    public static Column Supplier { get; } =
        Table.Column("SupplierName", Format.Prose(60), "maker of the local system");
    public static Column SupplierVersion { get; } =
        Table.Column("SupplierXMLVersion", Format.Prose(20), "version of that system");
    public static Column SchemaVersion { get; } =
        Table.Column("XMLSchemaVersion", Format.Prose(20), "version of the layout");
}
