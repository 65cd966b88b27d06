using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each child looked after, those who left care lately too.</summary>
public static class CareListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "CareList", "List 8", "each child looked after, those who left care lately too")
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
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
            Format.OneOf(ListCodes.YesNo),
            "whether the child sought asylum alone within the last 12 months",
            Presence.Required
        );
    public static Column Disability { get; } = ListColumns.Disability(Table);
    public static Column Began { get; } =
        Table.Column(
            "Date Started to be Looked After",
            Format.Day,
            "the day on which the child came into care",
            Presence.Required,
            "Date Started to be Looked After (Latest Period of Care)"
        );
    public static Column Need { get; } =
        Table.Column(
            "Child's Category of Need",
            Format.OneOf(ListCodes.Need),
            "the main reason why the child is in need",
            Presence.Required
        );
    public static Column Again { get; } =
        Table.Column(
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
            Format.OneOf(ListCodes.YesNo),
            "whether the child was in care before within the last 12 months",
            Presence.Required
        );
    public static Column StatusBegan { get; } =
        Table.Column(
            "Start date of current legal status",
            Format.Day,
            "the day on which the legal status began",
            Presence.Required
        );
    public static Column LegalStatus { get; } =
        Table.Column(
            "Child's Legal Status",
            Format.OneOf(CareCodes.LegalStatus),
            "the legal status",
            Presence.Required
        );
    public static Column ReviewedOn { get; } =
        Table.Column("Date of Latest Statutory Review", Format.Day, "the day of the last review");
    public static Column VisitedOn { get; } =
        Table.Column("Date of Last Social Work Visit", Format.Day, "the day of the last visit by the social worker");
    public static Column Permanence { get; } =
        Table.Column(
            "What is the permanence plan for this child?",
            Format.OneOf(CareCodes.Permanence),
            "the plan for a lasting home"
        );
    public static Column SeenByReviewerOn { get; } =
        Table.Column(
            "Date of Last IRO Visit / Contact to the Child",
            Format.Day,
            "the day on which the reviewing officer last saw or spoke to the child"
        );
    public static Column HealthOn { get; } =
        Table.Column("Date of Last Health Assessment", Format.Day, "the day of the last health assessment");
    public static Column DentistOn { get; } =
        Table.Column("Date of Last Dental Check", Format.Day, "the day of the last dental check");
    public static Column Placements { get; } =
        Table.Column(
            "Number of Placements in the Last 12 months",
            Format.Whole(0, 999),
            "placements in the last 12 months",
            Presence.Required
        );
    public static Column Ended { get; } =
        Table.Column(
            "Date Ceased to be Looked After",
            Format.Day,
            "the day on which the child left care; blank while in care",
            Presence.Optional,
            "Date Ceased to be Looked After (Latest Period of Care)"
        );
    public static Column EndReason { get; } =
        Table.Column("Reason Ceased to be Looked After", Format.OneOf(CareCodes.LeftCare), "why the child left care");
    public static Column PlacedOn { get; } =
        Table.Column(
            "Start Date of Most Recent Placement",
            Format.Day,
            "the day on which the last placement began",
            Presence.Required
        );
    public static Column Placement { get; } =
        Table.Column("Placement Type", Format.OneOf(CareCodes.Placement), "the kind of placement", Presence.Required);
    public static Column Provider { get; } =
        Table.Column(
            "Placement Provider",
            Format.OneOf(CareCodes.Provider),
            "who provides the placement",
            Presence.Required
        );
    public static Column Postcode { get; } =
        Table.Column(
            "Placement postcode",
            Format.Postcode,
            "postcode of the placement",
            Presence.Required,
            "Postcode of Placement"
        );
    public static Column Urn { get; } =
        Table.Column(
            "URN of Placement",
            Format.Text(20),
            "Ofsted's number of the home",
            Presence.Optional,
            "Placement URN"
        );
    public static Column Inside { get; } =
        Table.Column(
            "Placement Location",
            Format.OneOf(CareCodes.Location),
            "whether the placement is within the authority's borders",
            Presence.Required
        );
    public static Column PlacedIn { get; } =
        Table.Column("LA of Placement", Format.Text(80), "the authority in which the placement is", Presence.Required);
    public static Column TimesMissing { get; } =
        Table.Column(
            "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
            Format.Whole(0, 999),
            "how often the child was missing in the last 12 months",
            Presence.Required
        );
    public static Column TimesAbsent { get; } =
        Table.Column(
            "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
            Format.Whole(0, 999),
            "how often the child was away without leave in the last 12 months",
            Presence.Required
        );
    public static Column InterviewOffered { get; } =
        Table.Column(
            "Was the child offered a Return Interview after their last missing episode (Y/N)?",
            Format.OneOf(ListCodes.YesNo),
            "whether a return interview was offered after the last time"
        );
    public static Column InterviewAccepted { get; } =
        Table.Column(
            "Did the child accept a Return Interview after their last missing episode (Y/N)?",
            Format.OneOf(ListCodes.YesNo),
            "whether the child accepted it"
        );
    public static Column Team { get; } = ListColumns.Team(Table);
    public static Column Worker { get; } = ListColumns.Worker(Table);
}
