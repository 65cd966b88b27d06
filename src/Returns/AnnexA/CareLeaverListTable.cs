using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each care leaver.</summary>
public static class CareLeaverListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "CareLeaverList", "List 9", "each care leaver") { KnownBy = "Child Unique ID" };

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
    public static Column Unaccompanied { get; } =
        Table.Column(
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            Format.OneOf(ListCodes.YesNo),
            "whether the person seeks or sought asylum alone as a child",
            Presence.Required
        );
    public static Column Disability { get; } =
        Table.Column(
            "Does the Child have a Disability",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the child has a disability",
            Presence.Required,
            "Does the child have a disability? (Y/N)"
        );
    public static Column Team { get; } =
        Table.Column("Allocated Team", Format.Text(100), "the team that works with the child", Presence.Required);
    public static Column Worker { get; } =
        Table.Column("Allocated Worker", Format.Text(100), "the worker", Presence.Required);
    public static Column Adviser { get; } =
        Table.Column(
            "Allocated Personal Advisor",
            Format.Text(100),
            "the personal adviser",
            Presence.Required,
            "Allocated Personal Adviser"
        );
    public static Column Eligibility { get; } =
        Table.Column(
            "Eligibility Category",
            Format.OneOf(ListCodes.Eligibility),
            "which support the law gives",
            Presence.Required
        );
    public static Column ReviewedOn { get; } =
        Table.Column("Latest Pathway Plan Review Date", Format.Day, "the day of the last review of the pathway plan");
    public static Column InTouch { get; } =
        Table.Column(
            "LA in Touch",
            Format.OneOf(ListCodes.InTouch),
            "whether the authority is in touch",
            Presence.Required
        );
    public static Column ContactedOn { get; } =
        Table.Column("Latest Date of Contact", Format.Day, "the day of the last contact");
    public static Column Accommodation { get; } =
        Table.Column("Type of Accommodation", Format.OneOf(ListCodes.Accommodation), "where the care leaver lives");
    public static Column Suitable { get; } =
        Table.Column("Suitability of Accommodation", Format.OneOf(ListCodes.Suitability), "whether that is suitable");
    public static Column Activity { get; } =
        Table.Column("Activity Status", Format.OneOf(ListCodes.Activity), "education, work or training");
}
