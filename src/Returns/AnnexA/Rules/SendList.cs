namespace Headwater.Returns.AnnexA.Rules;

/// <summary>One of the two lists about SEND, which share most of their columns and rules.</summary>
/// <param name="Digit">The first of its rules' codes.</param>
internal sealed record SendList(
    char Digit,
    Table Table,
    Column BirthDate,
    Column Gender,
    Column Ethnicity,
    Column Need,
    Column Disability,
    Column Upn,
    Column Uln,
    Column School,
    Column Subsidiary
)
{
    public static SendList Plans { get; } =
        new(
            '1',
            PlanListTable.Table,
            PlanListTable.BirthDate,
            PlanListTable.Gender,
            PlanListTable.Ethnicity,
            PlanListTable.Need,
            PlanListTable.Disability,
            PlanListTable.Upn,
            PlanListTable.Uln,
            PlanListTable.School,
            PlanListTable.Subsidiary
        );

    public static SendList Support { get; } =
        new(
            '2',
            SupportListTable.Table,
            SupportListTable.BirthDate,
            SupportListTable.Gender,
            SupportListTable.Ethnicity,
            SupportListTable.Need,
            SupportListTable.Disability,
            SupportListTable.Upn,
            SupportListTable.Uln,
            SupportListTable.School,
            SupportListTable.Subsidiary
        );
}
