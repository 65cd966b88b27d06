using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each referral to children's social care.</summary>
public static class ReferralListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "ReferralList", "List 3", "each referral to children's social care")
        {
            KnownBy = "Child Unique ID",
        };

    public static Column Child { get; } =
        Table.Column(
            "Child Unique ID",
            Format.Text(20),
            "the authority's own number for the child",
            Presence.Key,
            "Child ID",
            "Unique ID"
        );
    public static Column Gender { get; } =
        Table.Column("Gender", Format.OneOf(ListCodes.Gender), "gender", Presence.Required, "Sex");
    public static Column Ethnicity { get; } =
        Table.Column(
            "Ethnicity",
            Format.OneOf(ListCodes.Ethnicity),
            "ethnic group, in broad groups",
            Presence.Required
        );
    public static Column BirthDate { get; } =
        Table.Column("Date of Birth", Format.Day, "date of birth; blank before birth", Presence.Optional, "DOB");
    public static Column Age { get; } =
        Table.Column(
            "Age of Child (Years)",
            Format.Whole(-1, 150),
            "age in whole years when the list was made",
            Presence.Optional,
            "Age"
        );
    public static Column ReferredOn { get; } =
        Table.Column("Date of referral", Format.Day, "the day of the referral", Presence.Required);
    public static Column From { get; } =
        Table.Column("Referral Source", Format.OneOf(ListCodes.Source), "who made the referral", Presence.Required);
    public static Column NoFurtherAction { get; } =
        Table.Column(
            "Referral NFA?",
            Format.OneOf(ListCodes.YesNo),
            "whether the referral led to no further action",
            Presence.Required,
            "Referral with no further action"
        );
    public static Column Referrals { get; } =
        Table.Column(
            "Number of Referrals in Last 12 Months",
            Format.Whole(0, 999),
            "referrals of the child in the last 12 months",
            Presence.Required
        );
    public static Column Team { get; } =
        Table.Column("Allocated Team", Format.Text(100), "the team that works with the child", Presence.Required);
    public static Column Worker { get; } =
        Table.Column("Allocated Worker", Format.Text(100), "the worker", Presence.Required);
}
