using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.CinDetailsTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>One case after another: a child has one open case at a time.</summary>
internal static class OpenCaseRules
{
    private static readonly Table Referrals = CinDetailsTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8815",
            Always,
            [Referrals],
            [ClosedOn, NoFurtherAction],
            "More than one open CIN Details episode (a module with no CIN Closure Date) has been provided for this child and case is not a referral with no further action.",
            "Close all of these cases but the one that is open now.",
            EachChild(child => child[Referrals].Where(IsOpen).IfSeveral())
        )
        {
            Fails = """
                CINdetails
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01
                """,
            Passes = """
                CINdetails
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01 ReferralNFA=1
                """,
        },
        new(
            "8816",
            Always,
            [Referrals],
            [ClosedOn, ReferredOn, NoFurtherAction],
            "An open CIN episode is shown and case is not a referral with no further action, but it is not the latest episode.",
            "Close this case before the later referral, or check the days of both.",
            Each(
                Referrals,
                (line, child) =>
                    IsOpen(line) && child[Referrals].Any(other => other.Day(ReferredOn) > line.Day(ReferredOn))
            )
        )
        {
            Fails = """
                CINdetails
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01 CINclosureDate=2025-12-05 ReasonForClosure=RC7
                """,
            Passes = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01
                """,
        },
        // A case may begin on the day on which another closes. A referral that led to nothing and was never closed takes no time.
        new(
            "8820",
            Always,
            [Referrals],
            [ReferredOn, ClosedOn],
            "The dates on the CIN episodes for this child overlap",
            "Close the earlier case on or before the day of the later referral, or put both into one case.",
            EachChild(child => child[Referrals].Overlapping(ReferredOn, line => LastWholeDay(line, child.Year.Last)))
        )
        {
            Fails = """
                CINdetails CINclosureDate=2025-12-02 ReasonForClosure=RC7
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01
                """,
            Passes = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01
                """,
        },
    ];

    private static bool IsOpen(Line referral) => referral.IsBlank(ClosedOn) && referral.Denies(NoFurtherAction);

    private static DateOnly? LastWholeDay(Line referral, DateOnly lastOfYear) =>
        IsOpen(referral) ? lastOfYear : referral.Day(ClosedOn)?.AddDays(-1);
}
