using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each child in need, those whose case closed lately too.</summary>
public static class ChildInNeedListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "ChildInNeedList", "List 6", "each child in need, those whose case closed lately too")
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
        Table.Column("CIN Start Date", Format.Day, "the day from which the child is in need");
    public static Column Need { get; } =
        Table.Column(
            "Primary Need Code",
            Format.OneOf(ListCodes.Need),
            "the main reason why the child is in need",
            Presence.Required
        );
    public static Column SeenOn { get; } =
        Table.Column("Date Child Was Last Seen", Format.Day, "the day on which the child was last seen");
    public static Column Ended { get; } =
        Table.Column("CIN Closure Date", Format.Day, "the day on which the case closed; blank while it is open");
    public static Column EndReason { get; } =
        Table.Column("Reason for Closure", Format.OneOf(ListCodes.Closure), "why the case closed");
    public static Column Status { get; } =
        Table.Column("Case Status", Format.OneOf(ListCodes.Status), "how the case stands", Presence.Required);
    public static Column Team { get; } = ListColumns.Team(Table);
    public static Column Worker { get; } = ListColumns.Worker(Table);
}
