using Headwater.Returns.AnnexA;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 4: each assessment that went on at some time in the last six months.</summary>
internal static class Assessments
{
    public static AnnexList List { get; } =
        new(AssessmentListTable.Table, Months: 6, [Kind.Assessment], Lasts: true, Needed: [], Write);

    private static void Write(ListedChild its, Rows rows)
    {
        foreach (var assessment in its.Current(Kind.Assessment))
        {
            var authorised = its.Past(assessment.Until);
            rows.Add(AssessmentListTable.Table, its)
                .Day(AssessmentListTable.Began, assessment.On)
                .Code(
                    AssessmentListTable.Seen,
                    assessment.Fact("child seen", its.Year) switch
                    {
                        "yes" => "Y",
                        "no" => "N",
                        _ => "U",
                    }
                )
                .Day(AssessmentListTable.Ended, authorised)
                // The timeline's code says that nothing more was done.
                .YesNo(
                    AssessmentListTable.NeedsSupport,
                    authorised is null ? null
                        : assessment.Code(its.Year) is { } none ? none is not "1"
                        : null
                );
        }
    }
}
