using Headwater.Returns.AnnexA;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 3: each referral of the last six months.</summary>
internal static class Referrals
{
    public static AnnexList List { get; } =
        new(ReferralListTable.Table, Months: 6, [Kind.Referral], Lasts: false, Needed: [], Write);

    private static void Write(ListedChild its, Rows rows)
    {
        foreach (var referral in its.Lately(Kind.Referral))
            rows.Add(ReferralListTable.Table, its)
                .Day(ReferralListTable.ReferredOn, referral.On)
                .Code(ReferralListTable.From, referral.Code(its.Year))
                .YesNo(ReferralListTable.NoFurtherAction, referral.Amount(its.Year) is { } amount ? amount is 1 : null)
                .Number(ReferralListTable.Referrals, its.InYear(Kind.Referral));
    }
}
