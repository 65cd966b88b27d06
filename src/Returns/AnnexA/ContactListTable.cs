using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each contact about a child.</summary>
public static class ContactListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "ContactList", "List 1", "each contact about a child") { KnownBy = "Child Unique ID" };

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
    public static Column ContactedOn { get; } =
        Table.Column("Date of Contact", Format.Day, "the day of the contact", Presence.Required);
    public static Column From { get; } =
        Table.Column("Contact Source", Format.OneOf(ListCodes.Source), "who made the contact", Presence.Required);
}
