using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of home: help that was asked for and did not come, or did not last.</summary>
public static class Help
{
    public static Signal RepeatContacts { get; } =
        new()
        {
            Key = "contacts-without-help",
            Name = "People keep calling, no help yet",
            Family = Family.Home,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"{p[Contacts]} or more contacts with social care in the last {p[ContactMonths]} months, and from the first "
                + "of them until now no early help, no plan and no care.",
            Why =
                "Several people were worried enough to call. The pattern shows only when the calls are seen together.",
            Source = "local policy (unverified)",
            Inputs = [Kind.Contact, Kind.EarlyHelp, Kind.ChildInNeedPlan, Kind.ProtectionPlan, Kind.CareEpisode],
            Thresholds = [Contacts, ContactMonths],
            Clears = _ => "Help that starts.",
            Raise = static (timeline, today, policy) =>
            {
                var contacts = timeline.Of(Kind.Contact, today.AddMonths(-policy[ContactMonths]), today);
                return
                    Evidence.Days(contacts) >= policy[Contacts] && !HadHelp(timeline, contacts[0].On.AddDays(-1), today)
                    ? Evidence.Of(contacts)
                    : Evidence.None;
            },
        };

    public static Signal ReferredAgain { get; } =
        new()
        {
            Key = "referred-again",
            Name = "Referred again soon after",
            Family = Family.Home,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Referred to social care in the last {p[ReferralMonths]} months, no more than {p[ReferralMonths]} months "
                + "after the referral before it.",
            Why = "The first answer did not last.",
            Source = "Department for Education, Children in need statistics: re-referrals within 12 months",
            Inputs = [Kind.Referral],
            Thresholds = [ReferralMonths],
            Clears = p => $"{p[ReferralMonths]} months without another referral.",
            Raise = static (timeline, today, policy) =>
            {
                var referrals = timeline.Of(Kind.Referral, DateOnly.MinValue, today);
                if (referrals.Length < 2)
                    return Evidence.None;

                var (before, last) = (referrals[^2], referrals[^1]);
                return
                    last.On > today.AddMonths(-policy[ReferralMonths])
                    && before.On.AddMonths(policy[ReferralMonths]) >= last.On
                    ? [before, last]
                    : Evidence.None;
            },
        };

    public static Signal HelpEndedNeedBack { get; } =
        new()
        {
            Key = "early-help-ended-need-back",
            Name = "Early help ended and the need is back",
            Family = Family.Home,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Early help ended in the last {p[HelpEndedMonths]} months. Since then someone asked for early help "
                + "again, or social care was contacted or had a referral. No early help is open now.",
            Why = "The family was willing once, and the way back to help should be short.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 3; look-back is local policy (unverified)",
            Inputs = [Kind.EarlyHelp, Kind.EarlyHelpAsked, Kind.Contact, Kind.Referral],
            Thresholds = [HelpEndedMonths],
            Clears = _ => "Early help that opens again, or time without another call.",
            Raise = static (timeline, today, policy) =>
            {
                var helped = timeline.Of(Kind.EarlyHelp, DateOnly.MinValue, today);
                if (helped.IsEmpty || Spells.AnyOpen(helped, today))
                    return Evidence.None;

                var last = LastToEnd(helped);
                if (last.Until is not { } ended || ended <= today.AddMonths(-policy[HelpEndedMonths]))
                    return Evidence.None;

                var asked = timeline.Of(Kind.EarlyHelpAsked, ended, today);
                var contacts = timeline.Of(Kind.Contact, ended, today);
                var referrals = timeline.Of(Kind.Referral, ended, today);
                return asked.Length + contacts.Length + referrals.Length > 0
                    ? [last, .. asked, .. contacts, .. referrals]
                    : Evidence.None;
            },
        };

    public static Signal AskedNotHelped { get; } =
        new()
        {
            Key = "early-help-asked-not-given",
            Name = "Early help asked for, none given",
            Family = Family.Home,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Someone asked for early help in the last {p[HelpEndedMonths]} months, and from then until now no early "
                + "help, no plan and no care.",
            Why = "Someone saw the need early, and nothing has come of it yet.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 3; look-back is local policy (unverified)",
            Inputs = [Kind.EarlyHelpAsked, Kind.EarlyHelp, Kind.ChildInNeedPlan, Kind.ProtectionPlan, Kind.CareEpisode],
            Thresholds = [HelpEndedMonths],
            Clears = _ => "Help that starts, or a family that says it is no longer needed.",
            Raise = static (timeline, today, policy) =>
            {
                var asked = timeline.Of(Kind.EarlyHelpAsked, today.AddMonths(-policy[HelpEndedMonths]), today);
                return !asked.IsEmpty && !HadHelp(timeline, asked[0].On.AddDays(-1), today)
                    ? Evidence.Of(asked)
                    : Evidence.None;
            },
        };

    public static Signal SecondProtectionPlan { get; } =
        new()
        {
            Key = "second-protection-plan",
            Name = "On a child protection plan again",
            Family = Family.Home,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"A second or later child protection plan, begun in the last {p[ProtectionPlanMonths]} months.",
            Why = "The danger came back after people thought that it had gone.",
            Source =
                "Department for Education, Children in need statistics: second or subsequent plans; look-back is local policy (unverified)",
            Inputs = [Kind.ProtectionPlan],
            Thresholds = [ProtectionPlanMonths],
            Clears = p => $"The plan ends, and it is {p[ProtectionPlanMonths]} months since it began.",
            Raise = static (timeline, today, policy) =>
            {
                var plans = timeline.Of(Kind.ProtectionPlan, DateOnly.MinValue, today);
                return plans.Length >= 2 && plans[^1].On > today.AddMonths(-policy[ProtectionPlanMonths])
                    ? Evidence.Of(plans)
                    : Evidence.None;
            },
        };

    public static IReadOnlyList<Signal> All { get; } =
    [RepeatContacts, ReferredAgain, HelpEndedNeedBack, AskedNotHelped, SecondProtectionPlan];

    private static bool HadHelp(Timeline timeline, DateOnly after, DateOnly today) =>
        Spells.AnyOpen(timeline.Of(Kind.EarlyHelp), after, today)
        || Spells.AnyOpen(timeline.Of(Kind.ChildInNeedPlan), after, today)
        || Spells.AnyOpen(timeline.Of(Kind.ProtectionPlan), after, today)
        || Spells.AnyOpen(timeline.Of(Kind.CareEpisode), after, today);

    private static Entry LastToEnd(ReadOnlySpan<Entry> ended)
    {
        var last = ended[0];
        foreach (ref readonly var entry in ended)
        {
            if (entry.Until > last.Until)
                last = entry;
        }

        return last;
    }
}
