using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each referral and what followed, from open to closed.</summary>
public static class CinDetailsTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "CINdetails", "CINdetails", "each referral and what followed, from open to closed")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
            OrderedBy = "CINreferralDate",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Referral { get; } =
        Table.Column(
            "CINdetailsID",
            Format.Whole(1, 100000),
            "which of the child's referrals it is, counted in the file",
            Presence.Key
        );
    public static Column ReferredOn { get; } =
        Table.Column("CINreferralDate", Format.IsoDay, "the day of the referral", Presence.Required);
    public static Column ReferralSource { get; } =
        Table.Column("ReferralSource", Format.OneOf(SocialCareCodes.ReferralSource), "who referred");
    public static Column PrimaryNeed { get; } =
        Table.Column("PrimaryNeedCode", Format.OneOf(SocialCareCodes.PrimaryNeed), "main need");
    public static Column ClosedOn { get; } =
        Table.Column("CINclosureDate", Format.IsoDay, "the day the case closed; blank while it is open");
    public static Column CloseReason { get; } =
        Table.Column("ReasonForClosure", Format.OneOf(SocialCareCodes.CloseReason), "why it closed");
    public static Column ConferenceOn { get; } =
        Table.Column(
            "DateOfInitialCPC",
            Format.IsoDay,
            "the day of an initial child protection conference outside an enquiry"
        );
    public static Column NoFurtherAction { get; } =
        Table.Column("ReferralNFA", Format.ZeroOne, "whether the referral led to no further action", Presence.Required);
}
