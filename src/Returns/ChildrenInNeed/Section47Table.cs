using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each enquiry under section 47.</summary>
public static class Section47Table
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "Section47", "Section47", "each enquiry under section 47")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
            OrderedBy = "S47ActualStartDate",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Referral { get; } =
        Table.Column("CINdetailsID", Format.Whole(1, 100000), "the referral that it belongs to", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("S47ActualStartDate", Format.IsoDay, "the first day", Presence.Required);
    public static Column ConferenceDue { get; } =
        Table.Column("InitialCPCtarget", Format.IsoDay, "the day by which the conference was due");
    public static Column ConferenceOn { get; } =
        Table.Column("DateOfInitialCPC", Format.IsoDay, "the day of the initial child protection conference");
    public static Column ConferenceNotRequired { get; } =
        Table.Column("ICPCnotRequired", Format.ZeroOne, "whether no conference was needed", Presence.Required);
}
