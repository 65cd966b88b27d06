using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each assessment of a child and family.</summary>
public static class CinAssessmentsTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_cin_assessments",
            "ssd_cin_assessments",
            "each assessment of a child and family"
        )
        {
            KnownBy = "cina_person_id",
        };

    public static Column AssessmentId { get; } =
        Table.Column("cina_assessment_id", Format.Id(48), "number of the assessment", Presence.Required);
    public static Column PersonId { get; } = Table.Column("cina_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column ReferralId { get; } = Table.Column("cina_referral_id", Format.Id(48), "the referral");
    public static Column StartedOn { get; } =
        Table.Column("cina_assessment_start_date", Format.IsoDay, "the day it began", Presence.Key);
    public static Column ChildSeen { get; } =
        Table.Column("cina_assessment_child_seen", Format.YesNo, "whether the child was seen");
    public static Column AuthorisedOn { get; } =
        Table.Column("cina_assessment_auth_date", Format.IsoDay, "the day a manager authorised it");
    public static Column Outcome { get; } =
        Table.Column("cina_assessment_outcome_json", Format.Json, "what was decided");
    public static Column NoFurtherAction { get; } =
        Table.Column("cina_assessment_outcome_nfa", Format.YesNo, "whether nothing more was to be done");
    public static Column Team { get; } = Table.Column("cina_assessment_team", Format.Text(255), "the team");
    public static Column Worker { get; } = Table.Column("cina_assessment_worker_id", Format.Text(100), "the worker");
}
