namespace Headwater.Demo.Randomness;

/// <summary>Record numbers that never repeat within a system and say nothing about who is whose sibling.</summary>
public static class Numbers
{
    // The largest prime below 2^32: multiplying by anything and taking the remainder is then one-to-one.
    private const ulong Prime = 4294967291;

    private const int PerChild = 512;

    public static long Of(RecordKind kind, long child, int nth = 0) =>
        (long)(((ulong)((child * PerChild) + nth + 1) * Multiplier(kind)) % Prime);

    private static ulong Multiplier(RecordKind kind) => Dice.Mix((ulong)kind + 77) >> 33 | 1;
}

public enum RecordKind
{
    Person,
    Family,
    Address,
    Contact,
    Referral,
    Assessment,
    Factors,
    NeedPlan,
    Enquiry,
    Conference,
    ProtectionPlan,
    ProtectionReview,
    CareEpisode,
    CarePeriod,
    Placement,
    CareReview,
    Missing,
    MissingList,
    Leaver,
    Involvement,
    Strengths,
    Immigration,
    Permanence,
    Link,
    Disability,
    EarlyHelp,
    EarlyHelpFamily,
    YouthJusticeCase,
    YouthJusticePerson,
    Sen2,
    YoungPerson,
    Learner,
    CensusPupil,
}
