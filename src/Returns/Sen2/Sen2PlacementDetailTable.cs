using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each setting that a person with a plan attends.</summary>
public static class Sen2PlacementDetailTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2PlacementDetail", "placementdetail", "each setting that a person with a plan attends")
        {
            KnownBy = "activeplanstableid",
        };

    public static Column DetailId { get; } =
        Table.Column("placementdetailtableid", Format.Text(40), "the export's own number for the line");
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } =
        Table.Column("placementdetailorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column ActivePlanId { get; } =
        Table.Column(
            "activeplanstableid",
            Format.Text(40),
            "the plan in force, as numbered in the active plans module",
            Presence.Key
        );
    public static Column Urn { get; } = Table.Column("urn", Format.Whole(100000, 999999), "the school");
    public static Column Ukprn { get; } =
        Table.Column("ukprn", Format.Text(8), "the provider, where it is not a school");
    public static Column Setting { get; } =
        Table.Column("sensetting", Format.OneOf(Sen2Codes.SenSetting), "the setting, where it is neither");
    public static Column OtherSetting { get; } =
        Table.Column("sensettingother", Format.Text(60), "another setting, in words");
    public static Column Rank { get; } = Table.Column("placementrank", Format.Whole(1, 9), "1 for the main setting");
    public static Column EntryDate { get; } =
        Table.Column("entrydate", Format.ExportedDay, "the first day there", Presence.Key);
    public static Column LeavingDate { get; } = Table.Column("leavingdate", Format.ExportedDay, "the last day there");
    public static Column SenUnit { get; } =
        Table.Column("senunitindicator", Format.ZeroOne, "a place in a special unit");
    public static Column ResourcedProvision { get; } =
        Table.Column("resourcedprovisionindicator", Format.ZeroOne, "a place in resourced provision");
    public static Column Residential { get; } = Table.Column("res", Format.Text(4), "residential");
    public static Column WorkBased { get; } = Table.Column("wbp", Format.Text(4), "work-based placement");
}
