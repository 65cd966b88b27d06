using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>What each assessment found.</summary>
public static class AssessmentFactorsTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_assessment_factors",
            "ssd_assessment_factors",
            "what each assessment found"
        )
        {
            KnownBy = "cinf_assessment_id",
        };

    public static Column RowId { get; } = Table.Column("cinf_table_id", Format.Id(48), "number of the line");
    public static Column AssessmentId { get; } =
        Table.Column("cinf_assessment_id", Format.Id(48), "the assessment", Presence.Key);
    public static Column Factors { get; } =
        Table.Column("cinf_assessment_factors_json", Format.Json, "the codes of the factors found", Presence.Required);
}
