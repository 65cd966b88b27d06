using Headwater.Demo.Files;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Returns.AnnexA;

namespace Headwater.Demo.Systems.AnnexA;

/// <summary>How the lists of enquiries and of child protection plans are filled.</summary>
internal static class ProtectionLists
{
    public static Layout<Listed<Enquiry>> Enquiries { get; } =
        Who.List<Enquiry>(EnquiryListTable.Table)
            .Day(EnquiryListTable.Began, line => line.Thing.Start)
            .Flag(EnquiryListTable.ConferenceUnnecessary, line => line.Thing.Target is null)
            .Day(EnquiryListTable.ConferenceOn, line => line.Thing.Conference)
            .Flag(EnquiryListTable.LedToPlan, line => line.Thing.Conference is null ? null : line.Thing.Planned)
            .Number(EnquiryListTable.Enquiries, line => All(line.Child).Count(each => InYear(line.Child, each.Start)))
            .Number(
                EnquiryListTable.Conferences,
                line => All(line.Child).Count(each => InYear(line.Child, each.Conference))
            );

    public static Layout<Listed<ProtectionPlan>> Plans { get; } =
        Who.List<ProtectionPlan>(ProtectionListTable.Table)
            .Day(ProtectionListTable.Began, line => line.Thing.Start)
            .Code(ProtectionListTable.FirstCategory, line => line.Thing.Category)
            .Code(ProtectionListTable.LatestCategory, line => line.Thing.Latest)
            .Day(
                ProtectionListTable.VisitedOn,
                line => line.Child.LastVisit(line.Thing.Start, line.Thing.End, every: 14)
            )
            .Flag(
                ProtectionListTable.SeenAlone,
                line => line.Child.LastVisit(line.Thing.Start, line.Thing.End, every: 14) is null ? null : true
            )
            .Day(
                ProtectionListTable.ReviewedOn,
                line => line.Thing.Reviews.Count > 0 ? line.Thing.Reviews[^1].On : null
            )
            .Day(ProtectionListTable.Ended, line => line.Thing.End)
            .Flag(ProtectionListTable.Emergency, line => WasEmergency(line.Child))
            .Number(
                ProtectionListTable.EarlierPlans,
                line =>
                    line.Child.Life.SocialCare.Referrals.SelectMany(referral => referral.ProtectionPlans)
                        .Count(plan => plan.Start < line.Thing.Start)
            );

    private static IEnumerable<Enquiry> All(Listed child) =>
        child.Life.SocialCare.Referrals.SelectMany(referral => referral.Enquiries);

    private static bool InYear(Listed child, DateOnly? day) => day >= child.Year && day <= child.On;

    // Police protection and emergency orders are legal statuses, a few days each.
    private static bool WasEmergency(Listed child) =>
        child.Life.Care.Periods.Any(period =>
            period.Legal.Exists(status =>
                status.Code is "L1" or "L2" && status.From <= child.On && status.From.AddDays(8) >= child.HalfYear
            )
        );
}
