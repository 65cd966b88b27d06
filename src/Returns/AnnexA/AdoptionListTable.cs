using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each child for whom adoption was decided.</summary>
public static class AdoptionListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "AdoptionList", "List 10", "each child for whom adoption was decided")
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
    public static Column Family { get; } =
        Table.Column(
            "Family identifier",
            Format.Text(20),
            "number that a family of adopters and the child placed with them share"
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
    public static Column EnteredCare { get; } =
        Table.Column(
            "Date the Child Entered Care",
            Format.Day,
            "the day on which the child came into care",
            Presence.Required
        );
    public static Column Decided { get; } =
        Table.Column(
            "Date of Decision that Child Should be Placed for Adoption",
            Format.Day,
            "the day on which adoption was decided",
            Presence.Required
        );
    public static Column Ordered { get; } =
        Table.Column("Date of Placement Order", Format.Day, "the day of the placement order");
    public static Column Matched { get; } =
        Table.Column(
            "Date of Matching Child and Prospective Adopters",
            Format.Day,
            "the day on which child and adopters were matched"
        );
    public static Column Placed { get; } =
        Table.Column("Date Placed for Adoption", Format.Day, "the day on which the child was placed for adoption");
    public static Column Adopted { get; } =
        Table.Column("Date of Adoption Order", Format.Day, "the day of the adoption order");
    public static Column Reversed { get; } =
        Table.Column(
            "Date of Decision that Child Should No Longer be Placed for Adoption",
            Format.Day,
            "the day on which the decision was reversed"
        );
    public static Column ReverseReason { get; } =
        Table.Column(
            "Reason Why Child No Longer Placed for Adoption",
            Format.OneOf(CareCodes.ReverseReason),
            "why it was reversed"
        );
    public static Column Fostered { get; } =
        Table.Column(
            "Date the child was placed for fostering in FFA or concurrent planning placement",
            Format.Day,
            "the day on which the child was placed with carers who foster and may adopt"
        );
}
