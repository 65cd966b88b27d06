using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Whether each child is an unaccompanied asylum seeker, which the XML return says in its header.</summary>
public static class UascStatusTable
{
    public static Table Table { get; } =
        new(
            Return.Ssda903,
            "UascStatus",
            "uasc_status",
            "whether each child is an unaccompanied asylum seeker, as the XML return alone says it"
        )
        {
            KnownBy = "CHILD",
            IsXmlOnly = true,
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column Status { get; } =
        Table.Column("UASC", Format.ZeroOne, "1 for an unaccompanied asylum-seeking child, else 0");
}
