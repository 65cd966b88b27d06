using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each child in need plan.</summary>
public static class CinPlanDatesTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "CINplanDates", "CINplanDates", "each child in need plan")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
            OrderedBy = "CINPlanStartDate",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Referral { get; } =
        Table.Column("CINdetailsID", Format.Whole(1, 100000), "the referral that it belongs to", Presence.Key);
    public static Column StartedOn { get; } =
        Table.Column("CINPlanStartDate", Format.IsoDay, "the first day", Presence.Required);
    public static Column EndedOn { get; } =
        Table.Column("CINPlanEndDate", Format.IsoDay, "the last day; blank while it goes on");
}
