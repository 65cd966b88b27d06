using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each care leaver.</summary>
public static class CareLeaverListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "CareLeaverList", "List 9", "each care leaver")
        {
            KnownBy = "Child Unique ID",
            WorkedBy = "Allocated Worker",
            TeamIn = "Allocated Team",
        };

    public static Column Child { get; } = ListColumns.Child(Table);
    public static Column Gender { get; } = ListColumns.Gender(Table);
    public static Column Ethnicity { get; } = ListColumns.Ethnicity(Table);
    public static Column BirthDate { get; } = ListColumns.BirthDate(Table);
    public static Column Age { get; } = ListColumns.Age(Table);
    public static Column Unaccompanied { get; } =
        Table.Column(
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            Format.OneOf(ListCodes.YesNo),
            "whether the person seeks or sought asylum alone as a child",
            Presence.Required
        );
    public static Column Disability { get; } = ListColumns.Disability(Table);
    public static Column Team { get; } = ListColumns.Team(Table);
    public static Column Worker { get; } = ListColumns.Worker(Table);
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
