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

    public static Column Child { get; } = ListColumns.Child(Table);
    public static Column Family { get; } =
        Table.Column(
            "Family identifier",
            Format.Text(20),
            "number that a family of adopters and the child placed with them share"
        );
    public static Column Gender { get; } = ListColumns.Gender(Table);
    public static Column Ethnicity { get; } = ListColumns.Ethnicity(Table);
    public static Column BirthDate { get; } = ListColumns.BirthDate(Table);
    public static Column Age { get; } = ListColumns.Age(Table);
    public static Column Disability { get; } = ListColumns.Disability(Table);
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
