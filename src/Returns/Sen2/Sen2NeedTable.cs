using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each special educational need of a person with a plan.</summary>
public static class Sen2NeedTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2Need", "senneed", "each special educational need of a person with a plan")
        {
            KnownBy = "activeplanstableid",
        };

    public static Column NeedId { get; } =
        Table.Column("senneedtableid", Format.Text(40), "the export's own number for the line");
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } = Table.Column("senneedorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column ActivePlanId { get; } =
        Table.Column(
            "activeplanstableid",
            Format.Text(40),
            "the plan in force, as numbered in the active plans module",
            Presence.Key
        );
    public static Column Rank { get; } =
        Table.Column("sentyperank", Format.OneOf(Sen2Codes.NeedRank), "1 for the primary need", Presence.Required);
    public static Column Need { get; } =
        Table.Column("sentype", Format.OneOf(SchoolCodes.SenNeed), "the kind of need", Presence.Required);
}
