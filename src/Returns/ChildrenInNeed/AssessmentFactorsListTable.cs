using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each factor found at an assessment.</summary>
public static class AssessmentFactorsListTable
{
    public static Table Table { get; } =
        new(
            Return.ChildrenInNeed,
            "AssessmentFactorsList",
            "AssessmentFactorsList",
            "each factor found at an assessment"
        )
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Referral { get; } =
        Table.Column("CINdetailsID", Format.Whole(1, 100000), "the referral that it belongs to", Presence.Key);
    public static Column Assessment { get; } =
        Table.Column("AssessmentID", Format.Whole(1, 100000), "the assessment that found it", Presence.Key);
    public static Column Factor { get; } =
        Table.Column("AssessmentFactor", Format.OneOf(AssessmentFactors.All), "the factor", Presence.Required);
}
