using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each assessment by a social worker.</summary>
public static class AssessmentListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "AssessmentList", "List 4", "each assessment by a social worker")
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
    public static Column Disability { get; } = ListColumns.Disability(Table);
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
    public static Column Team { get; } = ListColumns.Team(Table);
    public static Column Worker { get; } = ListColumns.Worker(Table);
}
