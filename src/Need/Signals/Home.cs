using Headwater.Need.Levels;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of home: what weighs on a family.</summary>
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
            "that a parent, or someone else at home, drinks too much or takes drugs (factors 1B, 1C, 2B, 2C)",
            "When an adult's drinking or drug use comes first, school and sleep come last.",
            CrossCouncil,
            PathwayLevel.Emerging,
            Factors.SubstanceAtHome
        );

    public static Signal MentalHealthAtHome { get; } =
        FactorSignal(
            "mental-health-at-home",
            "A parent's mental health",
            "that a parent or another adult at home has poor mental health (factors 4B, 4C)",
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
            Clears = _ => "A later assessment that finds fewer of them, or time.",
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
            Clears = _ => "Time settled in one home.",
            Raise = static (timeline, today, policy) =>
                Evidence.OnDays(
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
            Definition = p => $"In the last {p[FactorMonths]} months a social worker found {found}.",
            Why = why,
            Source = source + Factors.Source,
            Inputs = [Kind.AssessmentFactor],
            Thresholds = [FactorMonths],
            Clears = _ => "Time, or help at home that a later assessment finds to have worked.",
            Raise = (timeline, today, policy) => Factors.Of(timeline, today, policy, codes),
        };
}
