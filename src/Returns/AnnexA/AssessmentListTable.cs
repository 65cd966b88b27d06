using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each assessment by a social worker.</summary>
public static class AssessmentListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "AssessmentList", "List 4", "each assessment by a social worker")
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
        Table.Column(
            "Continuous Assessment Start Date",
            Format.Day,
            "the day on which the assessment began",
            Presence.Required
        );
    public static Column Seen { get; } =
        Table.Column(
            "Child Seen During Continuous Assessment",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the child was seen",
            Presence.Required
        );
    public static Column Ended { get; } =
        Table.Column(
            "Continuous Assessment Date of Authorisation",
            Format.Day,
            "the day on which a manager signed it off; blank while it is open"
        );
    public static Column NeedsSupport { get; } =
        Table.Column(
            "Was the child assessed as requiring LA children's social care support?",
            Format.OneOf(ListCodes.YesNo),
            "whether the child was found to need support"
        );
    public static Column Team { get; } =
        Table.Column("Allocated Team", Format.Text(100), "the team that works with the child", Presence.Required);
    public static Column Worker { get; } =
        Table.Column("Allocated Worker", Format.Text(100), "the worker", Presence.Required);
}
