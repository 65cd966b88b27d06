using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.EarlyHelp;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Returns.AnnexA;

namespace Headwater.Demo.Systems.AnnexA;

/// <summary>The lists that inspectors ask for, as they stand on the borough's last day. Who asks to adopt the borough does not know.</summary>
public sealed class ListFiles : SourceFiles
{
    private readonly Sheet<Listed<Contact>> contacts;
    private readonly Sheet<Listed<(EarlyHelpEpisode Episode, int Nth)>> help;
    private readonly Sheet<Listed<Referral>> referrals;
    private readonly Sheet<Listed<Assessment>> assessments;
    private readonly Sheet<Listed<Enquiry>> enquiries;
    private readonly Sheet<Listed<Referral>> cases;
    private readonly Sheet<Listed<ProtectionPlan>> plans;
    private readonly Sheet<Listed<CarePeriod>> care;
    private readonly Sheet<Listed<Leaver>> leavers;
    private readonly Sheet<Listed<CarePeriod>> adoptions;

    public ListFiles()
    {
        contacts = Open(CaseLists.Contacts);
        help = Open(CaseLists.Help);
        referrals = Open(CaseLists.Referrals);
        assessments = Open(CaseLists.Assessments);
        enquiries = Open(ProtectionLists.Enquiries);
        cases = Open(CaseLists.Cases);
        plans = Open(ProtectionLists.Plans);
        care = Open(CareLists.Care);
        leavers = Open(CareLists.Leavers);
        adoptions = Open(CareLists.Adoptions);
        Open(new Layout<int>(AdopterListTable.Table));
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
            Write(new Listed(life));
        foreach (var (life, nth, episode) in EarlyHelpFiles.Lines(home))
        {
            var child = new Listed(life);
            if (episode.Start >= child.HalfYear && episode.Start <= child.On)
                help.Write(new(child, (episode, nth)));
        }
    }

    private void Write(Listed child)
    {
        foreach (var contact in child.Life.SocialCare.Contacts.Where(each => each.On >= child.HalfYear))
            contacts.Write(new(child, contact));
        foreach (var referral in child.Life.SocialCare.Referrals)
            Write(child, referral);
        var its = child.Life.Care;
        var now = its.Periods is [.., var last] ? last : null;
        if (now is not null && child.Lately(now.Start, now.End))
            care.Write(new(child, now));
        if (its.Leaver is { } leaver && its.Now is null && child.Life.Child.Birthday(25) > child.On)
            leavers.Write(new(child, leaver));
        if (now?.Adoption is { } adoption && adoption.Decided <= child.On && !(now.End < child.Year))
            adoptions.Write(new(child, now));
    }

    private void Write(Listed child, Referral referral)
    {
        if (referral.On >= child.HalfYear)
            referrals.Write(new(child, referral));
        foreach (var each in referral.Assessments.Where(each => child.Lately(each.Start, each.Authorised)))
            assessments.Write(new(child, each));
        foreach (var each in referral.Enquiries.Where(each => each.Start <= child.On))
        {
            if (each.Start >= child.HalfYear || each.Conference >= child.HalfYear)
                enquiries.Write(new(child, each));
        }

        // The case of a care leaver stays open: who was grown up before has a list of their own.
        if (
            !referral.NoFurtherAction
            && child.Lately(referral.On, referral.Closed)
            && child.Life.Turns18 >= child.HalfYear
        )
            cases.Write(new(child, referral));
        foreach (var each in referral.ProtectionPlans.Where(each => child.Lately(each.Start, each.End)))
            plans.Write(new(child, each));
    }

    private Sheet<T> Open<T>(Layout<T> layout) =>
        Add(new Sheet<T>($"files/annex-a/{layout.Table.FileName}.csv", layout));
}
