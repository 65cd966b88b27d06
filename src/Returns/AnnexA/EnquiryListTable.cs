using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each section 47 enquiry and the conference that followed.</summary>
public static class EnquiryListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "EnquiryList", "List 5", "each section 47 enquiry and the conference that followed")
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
            "Strategy discussion initiating Section 47 Enquiry Start Date",
            Format.Day,
            "the day of the strategy discussion with which the enquiry began",
            Presence.Required
        );
    public static Column ConferenceUnnecessary { get; } =
        Table.Column(
            "Was an Initial Child Protection Conference deemed unnecessary?",
            Format.OneOf(ListCodes.YesNo),
            "whether it was decided that no conference was needed"
        );
    public static Column ConferenceOn { get; } =
        Table.Column("Date of Initial Child Protection Conference", Format.Day, "the day of the first conference");
    public static Column LedToPlan { get; } =
        Table.Column(
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            Format.OneOf(ListCodes.YesNoUnknown),
            "whether the conference made a plan"
        );
    public static Column Enquiries { get; } =
        Table.Column(
            "Number of Section 47 Enquiries in the last 12 months",
            Format.Whole(0, 999),
            "enquiries about the child in the last 12 months",
            Presence.Required
        );
    public static Column Conferences { get; } =
        Table.Column(
            "Number of ICPCs in the last 12 months",
            Format.Whole(0, 999),
            "first conferences about the child in the last 12 months",
            Presence.Required
        );
    public static Column Team { get; } = ListColumns.Team(Table);
    public static Column Worker { get; } = ListColumns.Worker(Table);
}
