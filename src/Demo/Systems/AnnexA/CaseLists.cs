using Headwater.Demo.Files;
using Headwater.Demo.Systems.EarlyHelp;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Demo.Workers;
using Headwater.Returns.AnnexA;

namespace Headwater.Demo.Systems.AnnexA;

/// <summary>How the lists of contacts, early help, referrals, assessments and cases are filled.</summary>
internal static class CaseLists
{
    public static Layout<Listed<Contact>> Contacts { get; } =
        Who.List<Contact>(ContactListTable.Table)
            .Day(ContactListTable.ContactedOn, line => line.Thing.On)
            .Code(ContactListTable.From, line => line.Thing.Source);

    public static Layout<Listed<(EarlyHelpEpisode Episode, int Nth)>> Help { get; } =
        Who.List<(EarlyHelpEpisode Episode, int Nth)>(
                EarlyHelpListTable.Table,
                line => line.Child.NumberIn(line.Thing.Nth)
            )
            .Day(EarlyHelpListTable.Began, line => line.Thing.Episode.Start)
            .Blank(EarlyHelpListTable.Ended)
            .Text(EarlyHelpListTable.Organisation, _ => Worker.NameOf(Team.EarlyHelp));

    public static Layout<Listed<Referral>> Referrals { get; } =
        Who.List<Referral>(ReferralListTable.Table)
            .Day(ReferralListTable.ReferredOn, line => line.Thing.On)
            .Code(ReferralListTable.From, line => line.Thing.Source)
            .Flag(ReferralListTable.NoFurtherAction, line => line.Thing.NoFurtherAction)
            .Number(
                ReferralListTable.Referrals,
                line => line.Child.Life.SocialCare.Referrals.Count(each => each.On >= line.Child.Year)
            );

    public static Layout<Listed<Assessment>> Assessments { get; } =
        Who.List<Assessment>(AssessmentListTable.Table)
            .Day(AssessmentListTable.Began, line => line.Thing.Start)
            .Flag(AssessmentListTable.Seen, _ => true)
            .Day(AssessmentListTable.Ended, line => line.Child.Past(line.Thing.Authorised))
            .Flag(
                AssessmentListTable.NeedsSupport,
                line => line.Child.Past(line.Thing.Authorised) is null ? null : !line.Thing.NoFurtherAction
            );

    public static Layout<Listed<Referral>> Cases { get; } =
        Who.List<Referral>(ChildInNeedListTable.Table)
            .Day(ChildInNeedListTable.Began, line => line.Thing.On)
            .Code(ChildInNeedListTable.Need, line => line.Thing.Need)
            .Day(ChildInNeedListTable.SeenOn, line => line.Child.LastVisit(line.Thing.On, line.Thing.Closed, every: 28))
            .Day(ChildInNeedListTable.Ended, line => line.Thing.Closed)
            .Text(ChildInNeedListTable.EndReason, Reason)
            .Code(ChildInNeedListTable.Status, Status);

    // The lists have no code for a case closed after assessment to early help.
    private static string? Reason(Listed<Referral> line) =>
        line.Thing.Closed is null ? null
        : line.Thing.CloseReason is "RC9" ? ListCodes.Closure.Find("RC8")?.Value
        : ListCodes.Closure.Find(line.Thing.CloseReason)?.Value;

    private static string Status(Listed<Referral> line) =>
        line.Thing.Closed is not null ? "Closed"
        : line.Child.Life.Care.Now is not null ? "CLA"
        : line.Child.Life.SocialCare.Protection is not null ? "CPP"
        : line.Thing.Assessments is [.., { Authorised: null }] && line.Thing.Plans.Count is 0 ? "Assessment"
        : "CIN";
}
