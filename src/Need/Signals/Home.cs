using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of home: what weighs on a family, and help that was asked for but has not lasted.</summary>
public static class Home
{
    private const string CrossCouncil =
        "Children's services priority areas for 2019-20 (19 June 2019), additional issue 6 (cross council working). ";

    public static Signal DomesticAbuse { get; } =
        FactorSignal(
            "domestic-abuse",
            "Domestic abuse at home",
            "domestic abuse (factors 3A, 3B, 3C)",
            "Living with domestic abuse harms a child who is never hit.",
            CrossCouncil,
            PathwayLevel.Emerging,
            Factors.DomesticAbuse
        );

    public static Signal SubstanceAtHome { get; } =
        FactorSignal(
            "substance-use-at-home",
            "Alcohol or drugs at home",
            "that a parent or another adult at home misuses alcohol or drugs (factors 1B, 1C, 2B, 2C)",
            "When an adult's drinking or drug use comes first, school and sleep come last.",
            CrossCouncil,
            PathwayLevel.Emerging,
            Factors.SubstanceAtHome
        );

    public static Signal MentalHealthAtHome { get; } =
        FactorSignal(
            "mental-health-at-home",
            "A parent's mental health",
            "that a parent or another adult at home is mentally unwell (factors 4B, 4C)",
            "Most parents with poor mental health cope. Help for the adult is early help for the child.",
            CrossCouncil,
            PathwayLevel.Emerging,
            Factors.MentalHealthAtHome
        );

    public static Signal SeveralAtHome { get; } =
        new()
        {
            Key = "several-at-home",
            Name = "Two or more of: abuse, substance use, mental health at home",
            Family = Family.Home,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"In the last {p[FactorMonths]} months a social worker found two or all three of these at home: "
                + "domestic abuse, misuse of alcohol or drugs, poor mental health of an adult.",
            Why = "Together they weigh far more than one by one.",
            Source = CrossCouncil + Factors.Source,
            Inputs = [Kind.AssessmentFactor],
            Thresholds = [FactorMonths],
            Clears = "A later assessment that finds fewer of them, or time.",
            Raise = static (timeline, today, policy) =>
            {
                var abuse = Factors.Of(timeline, today, policy, Factors.DomesticAbuse);
                var substance = Factors.Of(timeline, today, policy, Factors.SubstanceAtHome);
                var health = Factors.Of(timeline, today, policy, Factors.MentalHealthAtHome);
                var kinds = (abuse.Count > 0 ? 1 : 0) + (substance.Count > 0 ? 1 : 0) + (health.Count > 0 ? 1 : 0);
                return kinds >= 2 ? [.. abuse, .. substance, .. health] : Evidence.None;
            },
        };

    public static Signal Neglect { get; } =
        FactorSignal(
            "neglect",
            "Neglect",
            "neglect (factor 16A)",
            "Neglect is slow and easy to get used to, and does lasting harm.",
            "",
            PathwayLevel.Emerging,
            ["16A"]
        );

    public static Signal YoungCarer { get; } =
        FactorSignal(
            "young-carer",
            "Young carer",
            "that the child looks after someone at home (factor 7A)",
            "A child who cares for others may miss school for a reason that nobody asks about.",
            "",
            PathwayLevel.Emerging,
            ["7A"]
        );

    public static Signal OwnSubstanceUse { get; } =
        FactorSignal(
            "own-substance-use",
            "The child's own use of alcohol or drugs",
            "that the child misuses alcohol or drugs (factors 1A, 2A)",
            "It is a health need first, and a way in for those who would use the child.",
            "",
            PathwayLevel.Edge,
            ["1A", "2A"]
        );

    public static Signal OwnMentalHealth { get; } =
        FactorSignal(
            "own-mental-health",
            "The child's own mental health or self-harm",
            "a worry about the child's mental health, or self-harm (factors 4A, 15A)",
            "A child who is struggling inside often drops out of school before asking for help.",
            "",
            PathwayLevel.Emerging,
            ["4A", "15A"]
        );

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
            Clears = "Help that starts.",
            Raise = static (timeline, today, policy) =>
            {
                var contacts = timeline.Of(Kind.Contact, today.AddMonths(-policy[ContactMonths]), today);
                return contacts.Length >= policy[Contacts] && !HadHelp(timeline, contacts[0].On.AddDays(-1), today)
                    ? Evidence.Of(contacts)
                    : Evidence.None;
            },
        };

    public static Signal ReferredAgain { get; } =
        new()
        {
            Key = "referred-again",
            Name = "Referred again within a year",
            Family = Family.Home,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Referred to social care in the last {p[ReferralMonths]} months, no more than {p[ReferralMonths]} months "
                + "after the referral before it.",
            Why = "The first answer did not last.",
            Source = "Department for Education, Children in need statistics: re-referrals within 12 months",
            Inputs = [Kind.Referral],
            Thresholds = [ReferralMonths],
            Clears = "A year without another referral.",
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
            Clears = "Early help that opens again, or time without another call.",
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
            Clears = "Help that starts, or a family that says it is no longer needed.",
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
            Clears = "The plan ends and two years go by.",
            Raise = static (timeline, today, policy) =>
            {
                var plans = timeline.Of(Kind.ProtectionPlan, DateOnly.MinValue, today);
                return plans.Length >= 2 && plans[^1].On > today.AddMonths(-policy[ProtectionPlanMonths])
                    ? Evidence.Of(plans)
                    : Evidence.None;
            },
        };

    public static Signal MovedHomeOften { get; } =
        new()
        {
            Key = "moved-home-often",
            Name = "Moved home again and again",
            Family = Family.Home,
            Level = PathwayLevel.Emerging,
            Definition = p => $"Moved home {p[HomeMoves]} or more times in the last {p[HomeMoveMonths]} months.",
            Why =
                "Moving home often means moving doctor, friends and sometimes school. It can be a sign of trouble over housing or safety.",
            Source = "local policy (unverified)",
            Inputs = [Kind.Moved],
            Thresholds = [HomeMoves, HomeMoveMonths],
            Clears = "Time settled in one home.",
            Raise = static (timeline, today, policy) =>
                Evidence.AtLeast(
                    policy[HomeMoves],
                    timeline.Of(Kind.Moved, today.AddMonths(-policy[HomeMoveMonths]), today)
                ),
        };

    public static IReadOnlyList<Signal> All { get; } =
    [
        DomesticAbuse,
        SubstanceAtHome,
        MentalHealthAtHome,
        SeveralAtHome,
        Neglect,
        YoungCarer,
        OwnSubstanceUse,
        OwnMentalHealth,
        RepeatContacts,
        ReferredAgain,
        HelpEndedNeedBack,
        AskedNotHelped,
        SecondProtectionPlan,
        MovedHomeOften,
    ];

    private static Signal FactorSignal(
        string key,
        string name,
        string found,
        string why,
        string source,
        PathwayLevel level,
        string[] codes
    ) =>
        new()
        {
            Key = key,
            Name = name,
            Family = Family.Home,
            Level = level,
            Definition = p => $"A social worker's assessment in the last {p[FactorMonths]} months found {found}.",
            Why = why,
            Source = source + Factors.Source,
            Inputs = [Kind.AssessmentFactor],
            Thresholds = [FactorMonths],
            Clears = "Time, or help at home that a later assessment finds to have worked.",
            Raise = (timeline, today, policy) => Factors.Of(timeline, today, policy, codes),
        };

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
