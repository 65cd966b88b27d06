namespace Headwater.Returns.AnnexA;

/// <summary>Each child or young person with special educational needs and no education, health and care plan.</summary>
public static class SupportListTable
{
    public static Table Table { get; } =
        new(
            Return.AnnexA,
            "SupportList",
            "SEND List 2",
            "each child or young person with special educational needs and no education, health and care plan"
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
    public static Column Need { get; } = SendColumns.Need(Table);
    public static Column School { get; } = SendColumns.School(Table);
    public static Column Phase { get; } = SendColumns.Phase(Table);
    public static Column Subsidiary { get; } = SendColumns.Subsidiary(Table);
    public static Column Suspensions { get; } = SendColumns.Suspensions(Table);
    public static Column Exclusions { get; } = SendColumns.Exclusions(Table);
    public static Column Absence { get; } = SendColumns.Absence(Table);
    public static Column PupilPremium { get; } = SendColumns.PupilPremium(Table);
    public static Column KnownToSocialCare { get; } = SendColumns.KnownToSocialCare(Table);
    public static Column Team { get; } = SendColumns.Team(Table);
    public static Column Disability { get; } = SendColumns.Disability(Table);
}
