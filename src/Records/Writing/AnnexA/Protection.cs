using Headwater.Returns.AnnexA;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 7: each child protection plan that ran at some time in the last six months.</summary>
internal static class Protection
{
    private static readonly string[] Emergency = ["L1", "L2"];

    public static AnnexList List { get; } =
        new(
            ProtectionListTable.Table,
            Months: 6,
            [Kind.ProtectionPlan],
            Lasts: true,
            [Kind.ProtectionReview, Kind.CareEpisode],
            Write
        );

    private static void Write(ListedChild its, Rows rows)
    {
        foreach (var plan in its.Current(Kind.ProtectionPlan))
        {
            rows.Add(ProtectionListTable.Table, its)
                .Day(ProtectionListTable.Began, plan.On)
                .Code(
                    ProtectionListTable.FirstCategory,
                    plan.CodeOf(ChildProtectionPlansTable.InitialCategory, "category at the start", its.Year)
                )
                .Code(ProtectionListTable.LatestCategory, plan.Code(its.Year))
                .Day(
                    ProtectionListTable.ReviewedOn,
                    its.Of(Kind.ProtectionReview)
                        .LastOrDefault(review => review.On > plan.On && !(review.On > plan.Until))
                        ?.On
                )
                .Day(ProtectionListTable.Ended, its.Past(plan.Until))
                .YesNo(ProtectionListTable.Emergency, WasEmergency(its))
                .Number(ProtectionListTable.EarlierPlans, its.Of(Kind.ProtectionPlan).Count(each => each.On < plan.On));
        }
    }

    // Police protection and emergency orders are legal statuses of being in care: not in care is no, in care without a known status is not known.
    private static bool? WasEmergency(ListedChild its)
    {
        var statuses = its.Current(Kind.CareEpisode).Select(stay => stay.Code(its.Year)).ToList();
        return statuses.Exists(status => Emergency.Contains(status)) ? true
            : statuses.Contains(null) ? null
            : false;
    }
}
