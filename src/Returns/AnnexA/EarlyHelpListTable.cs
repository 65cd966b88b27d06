using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each early help assessment.</summary>
public static class EarlyHelpListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "EarlyHelpList", "List 2", "each early help assessment") { KnownBy = "Child Unique ID" };

    public static Column Child { get; } = ListColumns.Child(Table);
    public static Column Gender { get; } = ListColumns.Gender(Table);
    public static Column Ethnicity { get; } = ListColumns.Ethnicity(Table);
    public static Column BirthDate { get; } = ListColumns.BirthDate(Table);
    public static Column Age { get; } = ListColumns.Age(Table);
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
