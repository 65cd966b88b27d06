using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each review of a child protection plan.</summary>
public static class CpReviewsTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cp_reviews", "ssd_cp_reviews", "each review of a child protection plan")
        {
            KnownBy = "cppr_person_id",
        };

    public static Column ReviewId { get; } = Table.Column("cppr_cp_review_id", Format.Id(48), "number of the review");
    public static Column PersonId { get; } = Table.Column("cppr_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column PlanId { get; } = Table.Column("cppr_cp_plan_id", Format.Id(48), "the plan");
    public static Column DueOn { get; } =
        Table.Column("cppr_cp_review_due", Format.IsoDay, "the day by which it was to be held");
    public static Column HeldOn { get; } =
        Table.Column("cppr_cp_review_date", Format.IsoDay, "the day it was held", Presence.Key);
    public static Column MeetingId { get; } =
        Table.Column("cppr_cp_review_meeting_id", Format.Id(48), "number of the meeting");
    public static Column Continues { get; } =
        Table.Column("cppr_cp_review_outcome_continue_cp", Format.YesNo, "whether the plan goes on");
    public static Column Quorate { get; } =
        Table.Column("cppr_cp_review_quorate", Format.YesNo, "whether enough agencies came");
    public static Column Participation { get; } =
        Table.Column("cppr_cp_review_participation", Format.Text(48), "how the child took part");
}
