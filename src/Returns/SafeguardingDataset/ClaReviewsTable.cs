using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each review of a looked-after child.</summary>
public static class ClaReviewsTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_cla_reviews", "ssd_cla_reviews", "each review of a looked-after child")
        {
            KnownBy = "clar_cla_id",
        };

    public static Column ReviewId { get; } = Table.Column("clar_cla_review_id", Format.Id(48), "number of the review");
    public static Column CareId { get; } =
        Table.Column("clar_cla_id", Format.Id(48), "the period of care", Presence.Key);
    public static Column DueOn { get; } =
        Table.Column("clar_cla_review_due_date", Format.IsoDay, "the day by which it was to be held");
    public static Column HeldOn { get; } =
        Table.Column("clar_cla_review_date", Format.IsoDay, "the day it was held", Presence.Key);
    public static Column Cancelled { get; } =
        Table.Column("clar_cla_review_cancelled", Format.YesNo, "whether it was cancelled");
    public static Column Participation { get; } =
        Table.Column(
            "clar_cla_review_participation",
            Format.OneOf(CommonCodes.Participation),
            "how the child took part"
        );
}
