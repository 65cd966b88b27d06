using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>What a social worker found at an assessment, by the factor codes of the children in need census.</summary>
internal static class Factors
{
    public const string Source =
        "Department for Education, Children in need census: factors identified at the end of assessment; look-back is local policy (unverified)";
    public static readonly string[] DomesticAbuse = ["3A", "3B", "3C"];
    public static readonly string[] SubstanceAtHome = ["1B", "1C", "2B", "2C"];
    public static readonly string[] MentalHealthAtHome = ["4B", "4C"];

    public static IReadOnlyList<Entry> Of(Timeline timeline, DateOnly today, Policy policy, string[] codes) =>
        Evidence.Where(
            timeline.Of(Kind.AssessmentFactor, today.AddMonths(-policy[Threshold.FactorMonths]), today),
            codes,
            static (in factor, wanted) => factor.Code is { } code && wanted.AsSpan().Contains(code)
        );
}
