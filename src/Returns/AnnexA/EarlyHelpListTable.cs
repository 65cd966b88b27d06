using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each early help assessment.</summary>
public static class EarlyHelpListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "EarlyHelpList", "List 2", "each early help assessment") { KnownBy = "Child Unique ID" };

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
    public static Column Began { get; } =
        Table.Column("Assessment start date", Format.Day, "the day on which the assessment began", Presence.Required);
    public static Column Ended { get; } =
        Table.Column(
            "Assessment completion date",
            Format.Day,
            "the day on which it was complete; blank while it is open"
        );
    public static Column Organisation { get; } =
        Table.Column(
            "Organisation completing assessment",
            Format.Text(100),
            "who did the assessment",
            Presence.Required
        );
}
