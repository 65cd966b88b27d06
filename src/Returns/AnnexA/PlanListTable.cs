using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each child or young person with an education, health and care plan.</summary>
public static class PlanListTable
{
    public static Table Table { get; } =
        new(
            Return.AnnexA,
            "PlanList",
            "SEND List 1",
            "each child or young person with an education, health and care plan"
        )
        {
            KnownBy = "Unique ID",
            TeamIn = "Which children's social care team?",
        };

    public static Column Person { get; } = SendColumns.Person(Table);
    public static Column Upn { get; } = SendColumns.Upn(Table);
    public static Column Uln { get; } = SendColumns.Uln(Table);
    public static Column BirthDate { get; } = SendColumns.BirthDate(Table);
    public static Column Gender { get; } = SendColumns.Gender(Table);
    public static Column Ethnicity { get; } = SendColumns.Ethnicity(Table);
    public static Column Issued { get; } =
        Table.Column(
            "Date initial EHC plan issued",
            Format.Day,
            "the day on which the first education, health and care plan was issued",
            Presence.Required
        );
    public static Column Updated { get; } =
        Table.Column(
            "Date updated EHC plan issued",
            Format.Day,
            "the day on which the plan as it now stands was issued"
        );
    public static Column Reviewed { get; } =
        Table.Column("Date EHC plan last reviewed", Format.Day, "the day of the last review of the plan");
    public static Column Need { get; } = SendColumns.Need(Table);
    public static Column School { get; } = SendColumns.School(Table);
    public static Column Phase { get; } = SendColumns.Phase(Table);
    public static Column Subsidiary { get; } = SendColumns.Subsidiary(Table);
    public static Column HomeEducated { get; } =
        Table.Column(
            "Elective home education",
            Format.Text(40),
            "whether the parents teach the child at home by their own choice"
        );
    public static Column Suspensions { get; } = SendColumns.Suspensions(Table);
    public static Column Exclusions { get; } = SendColumns.Exclusions(Table);
    public static Column Absence { get; } = SendColumns.Absence(Table);
    public static Column PupilPremium { get; } = SendColumns.PupilPremium(Table);
    public static Column KnownToSocialCare { get; } = SendColumns.KnownToSocialCare(Table);
    public static Column Team { get; } = SendColumns.Team(Table);
    public static Column Disability { get; } = SendColumns.Disability(Table);
}
