using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each setting named in a plan when it was made.</summary>
public static class Sen2PlanDetailTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2PlanDetail", "plandetail", "each setting named in a plan when it was made")
        {
            KnownBy = "namedplantableid",
        };

    public static Column DetailId { get; } =
        Table.Column("plandetailtableid", Format.Text(40), "the export's own number for the line");
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } =
        Table.Column("plandetailorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column PlanId { get; } =
        Table.Column(
            "namedplantableid",
            Format.Text(40),
            "the plan, as numbered in the named plan module",
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
    public static Column SenUnit { get; } =
        Table.Column("senunitindicator", Format.ZeroOne, "a place in a special unit");
    public static Column ResourcedProvision { get; } =
        Table.Column("resourcedprovisionindicator", Format.ZeroOne, "a place in resourced provision");
}
