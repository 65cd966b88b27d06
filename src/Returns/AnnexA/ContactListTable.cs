using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each contact about a child.</summary>
public static class ContactListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "ContactList", "List 1", "each contact about a child") { KnownBy = "Child Unique ID" };

    public static Column Child { get; } = ListColumns.Child(Table);
    public static Column Gender { get; } = ListColumns.Gender(Table);
    public static Column Ethnicity { get; } = ListColumns.Ethnicity(Table);
    public static Column BirthDate { get; } = ListColumns.BirthDate(Table);
    public static Column Age { get; } = ListColumns.Age(Table);
    public static Column ContactedOn { get; } =
        Table.Column("Date of Contact", Format.Day, "the day of the contact", Presence.Required);
    public static Column From { get; } =
        Table.Column("Contact Source", Format.OneOf(ListCodes.Source), "who made the contact", Presence.Required);
}
