using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each care leaver.</summary>
public static class CareLeaversTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_care_leavers", "ssd_care_leavers", "each care leaver")
        {
            KnownBy = "clea_person_id",
        };

    public static Column RowId { get; } = Table.Column("clea_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } =
        Table.Column("clea_person_id", Format.Id(48), "the young person", Presence.Key);
    public static Column Eligibility { get; } =
        Table.Column("clea_care_leaver_eligibility", Format.Text(100), "which duties apply");
    public static Column InTouch { get; } =
        Table.Column(
            "clea_care_leaver_in_touch",
            Format.OneOf(Ssda903OutcomeCodes.InTouch),
            "whether the authority is in touch"
        );
    public static Column LatestContact { get; } =
        Table.Column(
            "clea_care_leaver_latest_contact",
            Format.IsoDay,
            "the day of the latest contact",
            Presence.Required
        );
    public static Column Accommodation { get; } =
        Table.Column(
            "clea_care_leaver_accommodation",
            Format.OneOf(Ssda903OutcomeCodes.AccommodationKind),
            "where they live"
        );
    public static Column Suitable { get; } =
        Table.Column("clea_care_leaver_accom_suitable", Format.Text(48), "whether it suits");
    public static Column Activity { get; } =
        Table.Column(
            "clea_care_leaver_activity",
            Format.OneOf(Ssda903OutcomeCodes.Activity),
            "education, employment or training"
        );
    public static Column PathwayReview { get; } =
        Table.Column("clea_pathway_plan_review_date", Format.IsoDay, "the latest review of the pathway plan");
    public static Column Adviser { get; } =
        Table.Column("clea_care_leaver_personal_advisor", Format.Text(100), "their personal adviser");
    public static Column Team { get; } = Table.Column("clea_care_leaver_allocated_team", Format.Text(255), "the team");
    public static Column Worker { get; } = Table.Column("clea_care_leaver_worker_id", Format.Text(100), "the worker");
}
