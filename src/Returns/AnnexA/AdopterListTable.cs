using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each person who asked to adopt.</summary>
public static class AdopterListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "AdopterList", "List 11", "each person who asked to adopt")
        {
            KnownBy = "Individual adopter identifier",
        };

    public static Column Adopter { get; } =
        Table.Column(
            "Individual adopter identifier",
            Format.Text(20),
            "the agency's own number for the adopter",
            Presence.Key
        );
    public static Column Family { get; } =
        Table.Column(
            "Family identifier",
            Format.Text(20),
            "number that a family of adopters and the child placed with them share"
        );
    public static Column Gender { get; } = ListColumns.Gender(Table);
    public static Column Ethnicity { get; } = ListColumns.Ethnicity(Table);
    public static Column Disability { get; } =
        Table.Column(
            "Disability",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the adopter has a disability",
            Presence.Required
        );
    public static Column Fosters { get; } =
        Table.Column(
            "Is the (prospective) adopter fostering for adoption?",
            Format.OneOf(ListCodes.YesNo),
            "whether the adopter fosters the child meanwhile",
            Presence.Required
        );
    public static Column Asked { get; } =
        Table.Column("Date enquiry received", Format.Day, "the day of the enquiry", Presence.Required);
    public static Column FirstBegan { get; } =
        Table.Column("Date Stage 1 started", Format.Day, "the day on which stage 1 began");
    public static Column FirstEnded { get; } =
        Table.Column("Date Stage 1 ended", Format.Day, "the day on which stage 1 ended");
    public static Column SecondBegan { get; } =
        Table.Column("Date Stage 2 started", Format.Day, "the day on which stage 2 began");
    public static Column SecondEnded { get; } =
        Table.Column("Date Stage 2 ended", Format.Day, "the day on which stage 2 ended");
    public static Column Applied { get; } =
        Table.Column("Date application submitted", Format.Day, "the day of the application");
    public static Column Approved { get; } =
        Table.Column("Date application approved", Format.Day, "the day on which the adopter was approved");
    public static Column Matched { get; } =
        Table.Column(
            "Date adopter matched with child(ren)",
            Format.Day,
            "the day on which adopter and child were matched"
        );
    public static Column Placed { get; } =
        Table.Column("Date child/children placed with adopter(s)", Format.Day, "the day on which the child was placed");
    public static Column Children { get; } =
        Table.Column("No. of children placed", Format.Whole(0, 999), "how many children were placed");
    public static Column Adopted { get; } =
        Table.Column("Date of Adoption Order", Format.Day, "the day of the adoption order");
    public static Column Left { get; } =
        Table.Column("Date of leaving adoption process", Format.Day, "the day on which the adopter left the process");
    public static Column LeftReason { get; } =
        Table.Column("Reason for leaving adoption process", Format.OneOf(CareCodes.LeftProcess), "why");
}
