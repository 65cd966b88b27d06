using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each episode of care in the year: one legal status and one placement.</summary>
public static class EpisodesTable
{
    public static Table Table { get; } =
        new(
            Return.Ssda903,
            "Episodes",
            "episodes",
            "each episode of care in the year: one legal status and one placement"
        )
        {
            KnownBy = "CHILD",
            OrderedBy = "DECOM",
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column Began { get; } = Table.Column("DECOM", Format.Day, "the first day", Presence.Key);
    public static Column Why { get; } =
        Table.Column("RNE", Format.OneOf(Ssda903Codes.NewEpisode), "why the episode began", Presence.Required);
    public static Column LegalStatus { get; } =
        Table.Column("LS", Format.OneOf(Ssda903Codes.LegalStatus), "legal status", Presence.Required);
    public static Column Need { get; } =
        Table.Column("CIN", Format.OneOf(Ssda903Codes.Need), "main need", Presence.Required);
    public static Column Placement { get; } =
        Table.Column("PLACE", Format.OneOf(Ssda903Codes.Placement), "the kind of placement", Presence.Required, "PL");
    public static Column Provider { get; } =
        Table.Column("PLACE_PROVIDER", Format.OneOf(Ssda903Codes.Provider), "who provides it");
    public static Column Ended { get; } = Table.Column("DEC", Format.Day, "the last day; blank while it goes on");
    public static Column EndReason { get; } = Table.Column("REC", Format.OneOf(Ssda903Codes.Ended), "why it ended");
    public static Column ChangeReason { get; } =
        Table.Column("REASON_PLACE_CHANGE", Format.OneOf(Ssda903Codes.PlacementChange), "why the placement changed");
    public static Column HomePostcode { get; } = Table.Column("HOME_POST", Format.Postcode, "home postcode");
    public static Column PlacementPostcode { get; } =
        Table.Column("PL_POST", Format.Postcode, "postcode of the placement");
    public static Column Urn { get; } = Table.Column("URN", Format.Text(8), "Ofsted's number for the placement");
}
