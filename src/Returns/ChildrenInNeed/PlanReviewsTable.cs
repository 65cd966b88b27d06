using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each review of a child protection plan.</summary>
public static class PlanReviewsTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "PlanReviews", "PlanReviews", "each review of a child protection plan")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
            OrderedBy = "CPPreviewDate",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Referral { get; } =
        Table.Column("CINdetailsID", Format.Whole(1, 100000), "the referral that it belongs to", Presence.Key);
    public static Column Plan { get; } =
        Table.Column("CPPID", Format.Whole(1, 100000), "the plan that was reviewed", Presence.Key);
    public static Column ReviewedOn { get; } =
        Table.Column("CPPreviewDate", Format.IsoDay, "the day of the review", Presence.Required);
}
