using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each review held in the year.</summary>
public static class ReviewsTable
{
    public static Table Table { get; } =
        new(Return.Ssda903, "Reviews", "reviews", "each review held in the year")
        {
            KnownBy = "CHILD",
            OrderedBy = "REVIEW",
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column ReviewedOn { get; } =
        Table.Column("REVIEW", Format.Day, "the day of the review", Presence.Key);
    public static Column Participation { get; } =
        Table.Column(
            "REVIEW_CODE",
            Format.OneOf(CommonCodes.Participation),
            "how the child took part",
            Presence.Required
        );
}
