using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each child protection plan.</summary>
public static class ChildProtectionPlansTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "ChildProtectionPlans", "ChildProtectionPlans", "each child protection plan")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
            OrderedBy = "CPPstartDate",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Referral { get; } =
        Table.Column("CINdetailsID", Format.Whole(1, 100000), "the referral that it belongs to", Presence.Key);
    public static Column Plan { get; } =
        Table.Column(
            "CPPID",
            Format.Whole(1, 100000),
            "which of the child's plans it is, counted in the file",
            Presence.Key
        );
    public static Column StartedOn { get; } =
        Table.Column("CPPstartDate", Format.IsoDay, "the first day", Presence.Required);
    public static Column EndedOn { get; } =
        Table.Column("CPPendDate", Format.IsoDay, "the last day; blank while it goes on");
    public static Column InitialCategory { get; } =
        Table.Column(
            "InitialCategoryOfAbuse",
            Format.OneOf(SocialCareCodes.AbuseCategory),
            "category of abuse at the start",
            Presence.Required
        );
    public static Column LatestCategory { get; } =
        Table.Column(
            "LatestCategoryOfAbuse",
            Format.OneOf(SocialCareCodes.AbuseCategory),
            "category of abuse now",
            Presence.Required
        );
    public static Column PlansBefore { get; } =
        Table.Column("NumberOfPreviousCPP", Format.Whole(0, 99), "how many plans there were before", Presence.Required);
}
