using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each child with a protection plan, those whose plan ended lately too.</summary>
public static class ProtectionListTable
{
    public static Table Table { get; } =
        new(
            Return.AnnexA,
            "ProtectionList",
            "List 7",
            "each child with a protection plan, those whose plan ended lately too"
        )
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
            "Child Protection Plan Start Date",
            Format.Day,
            "the day on which the plan began",
            Presence.Required,
            "CP Plan Start Date"
        );
    public static Column FirstCategory { get; } =
        Table.Column(
            "Initial Category of Abuse",
            Format.OneOf(ListCodes.Abuse),
            "the kind of abuse when the plan began",
            Presence.Required
        );
    public static Column LatestCategory { get; } =
        Table.Column(
            "Latest Category of Abuse",
            Format.OneOf(ListCodes.Abuse),
            "the kind of abuse as last decided",
            Presence.Required
        );
    public static Column VisitedOn { get; } =
        Table.Column("Date of the Last Statutory Visit", Format.Day, "the day of the last visit that the law asks for");
    public static Column SeenAlone { get; } =
        Table.Column(
            "Was the Child Seen Alone?",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the child was seen alone at that visit"
        );
    public static Column ReviewedOn { get; } =
        Table.Column("Date of latest review conference", Format.Day, "the day of the last review");
    public static Column Ended { get; } =
        Table.Column(
            "Child Protection Plan End Date",
            Format.Day,
            "the day on which the plan ended; blank while it runs",
            Presence.Optional,
            "CP Plan End Date"
        );
    public static Column Emergency { get; } =
        Table.Column(
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            Format.OneOf(ListCodes.YesNo),
            "whether there was an emergency order or police protection in the last six months",
            Presence.Required
        );
    public static Column EarlierPlans { get; } =
        Table.Column(
            "Number of Previous Child Protection Plans",
            Format.Whole(0, 999),
            "how many plans the child had before",
            Presence.Required
        );
    public static Column Team { get; } = ListColumns.Team(Table);
    public static Column Worker { get; } = ListColumns.Worker(Table);
}
