using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each child in need, those whose case closed lately too.</summary>
public static class ChildInNeedListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "ChildInNeedList", "List 6", "each child in need, those whose case closed lately too")
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
    public static Column Disability { get; } =
        Table.Column(
            "Does the Child have a Disability",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the child has a disability",
            Presence.Required,
            "Does the child have a disability? (Y/N)"
        );
    public static Column Began { get; } =
        Table.Column("CIN Start Date", Format.Day, "the day from which the child is in need");
    public static Column Need { get; } =
        Table.Column(
            "Primary Need Code",
            Format.OneOf(ListCodes.Need),
            "the main reason why the child is in need",
            Presence.Required
        );
    public static Column SeenOn { get; } =
        Table.Column("Date Child Was Last Seen", Format.Day, "the day on which the child was last seen");
    public static Column Ended { get; } =
        Table.Column("CIN Closure Date", Format.Day, "the day on which the case closed; blank while it is open");
    public static Column EndReason { get; } =
        Table.Column("Reason for Closure", Format.OneOf(ListCodes.Closure), "why the case closed");
    public static Column Status { get; } =
        Table.Column("Case Status", Format.OneOf(ListCodes.Status), "how the case stands", Presence.Required);
    public static Column Team { get; } =
        Table.Column("Allocated Team", Format.Text(100), "the team that works with the child", Presence.Required);
    public static Column Worker { get; } =
        Table.Column("Allocated Worker", Format.Text(100), "the worker", Presence.Required);
}
