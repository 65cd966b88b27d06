using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Columns that the lists of children's services have in common, described once.</summary>
internal static class ListColumns
{
    public static Column Gender(Table list) =>
        list.Column("Gender", Format.OneOf(ListCodes.Gender), "gender", Presence.Required, "Sex");

    public static Column Ethnicity(Table list) =>
        list.Column("Ethnicity", Format.OneOf(ListCodes.Ethnicity), "ethnic group, in broad groups", Presence.Required);

    public static Column Child(Table list) =>
        list.Column(
            "Child Unique ID",
            Format.Text(20),
            "the authority's own number for the child",
            Presence.Key,
            "Child ID",
            "Unique ID"
        );

    public static Column BirthDate(Table list) =>
        list.Column("Date of Birth", Format.Day, "date of birth; blank before birth", Presence.Optional, "DOB");

    public static Column Age(Table list) =>
        list.Column(
            "Age of Child (Years)",
            Format.Whole(-1, 150),
            "age in whole years when the list was made",
            Presence.Optional,
            "Age"
        );

    public static Column Disability(Table list) =>
        list.Column(
            "Does the Child have a Disability",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the child has a disability",
            Presence.Required,
            "Does the child have a disability? (Y/N)"
        );

    public static Column Team(Table list) =>
        list.Column("Allocated Team", Format.Prose(100), "the team that works with the child", Presence.Required);

    public static Column Worker(Table list) =>
        list.Column("Allocated Worker", Format.Prose(100), "the worker", Presence.Required);
}
