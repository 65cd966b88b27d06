using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each assessment.</summary>
public static class AssessmentsTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "Assessments", "Assessments", "each assessment")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
            OrderedBy = "AssessmentActualStartDate",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Referral { get; } =
        Table.Column("CINdetailsID", Format.Whole(1, 100000), "the referral that it belongs to", Presence.Key);
    public static Column Assessment { get; } =
        Table.Column(
            "AssessmentID",
            Format.Whole(1, 100000),
            "which of the child's assessments it is, counted in the file",
            Presence.Key
        );
    public static Column StartedOn { get; } =
        Table.Column("AssessmentActualStartDate", Format.IsoDay, "the first day", Presence.Required);
    public static Column ReviewedOn { get; } =
        Table.Column("AssessmentInternalReviewDate", Format.IsoDay, "the day of the internal review");
    public static Column AuthorisedOn { get; } =
        Table.Column("AssessmentAuthorisationDate", Format.IsoDay, "the day it was signed off; blank while it goes on");
}
