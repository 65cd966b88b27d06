using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each section 47 enquiry and the conference that followed.</summary>
public static class EnquiryListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "EnquiryList", "List 5", "each section 47 enquiry and the conference that followed")
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
            "Strategy discussion initiating Section 47 Enquiry Start Date",
            Format.Day,
            "the day of the strategy discussion with which the enquiry began",
            Presence.Required
        );
    public static Column ConferenceUnnecessary { get; } =
        Table.Column(
            "Was an Initial Child Protection Conference deemed unnecessary?",
            Format.OneOf(ListCodes.YesNo),
            "whether it was decided that no conference was needed"
        );
    public static Column ConferenceOn { get; } =
        Table.Column("Date of Initial Child Protection Conference", Format.Day, "the day of the first conference");
    public static Column LedToPlan { get; } =
        Table.Column(
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the conference made a plan"
        );
    public static Column Enquiries { get; } =
        Table.Column(
            "Number of Section 47 Enquiries in the last 12 months",
            Format.Whole(0, 999),
            "enquiries about the child in the last 12 months",
            Presence.Required
        );
    public static Column Conferences { get; } =
        Table.Column(
            "Number of ICPCs in the last 12 months",
            Format.Whole(0, 999),
            "first conferences about the child in the last 12 months",
            Presence.Required
        );
    public static Column Team { get; } =
        Table.Column("Allocated Team", Format.Text(100), "the team that works with the child", Presence.Required);
    public static Column Worker { get; } =
        Table.Column("Allocated Worker", Format.Text(100), "the worker", Presence.Required);
}
