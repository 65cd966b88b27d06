using Headwater.Vocabulary;

namespace Headwater.Privacy.Holdings;

/// <summary>Data that the law guards more closely: special categories (article 9 of the UK GDPR) and offences (article 10).</summary>
public static class Special
{
    /// <summary>What each kind of entry can tell of such a matter. A kind that is not here tells none by itself.</summary>
    public static IReadOnlyList<(string What, IReadOnlyList<Kind> Kinds)> All { get; } =
    [
        (
            "Health and disability",
            [
                Kind.Disability,
                Kind.SenNeed,
                Kind.PlanAssessed,
                Kind.PlanIssued,
                Kind.StrengthsScore,
                Kind.HealthOfChildInCare,
                Kind.AssessmentFactor,
                Kind.WeekAttendance,
            ]
        ),
        ("Racial or ethnic origin", [Kind.Described]),
        ("Sex life, where harm of that kind is recorded", [Kind.AssessmentFactor, Kind.ProtectionPlan]),
        ("Offences and what followed", [Kind.YouthJustice]),
    ];
}
