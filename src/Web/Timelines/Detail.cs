using System.Globalization;
using Headwater.Records.Timelines;
using Headwater.Returns.Codes;
using Headwater.Vocabulary;
using Headwater.Web.Words;

namespace Headwater.Web.Timelines;

/// <summary>Says in words what an entry's code, amount and facts hold.</summary>
public static class Detail
{
    // Lists of published codes, by the kind of entry whose code they explain.
    private static readonly Dictionary<Kind, CodeList> Codes = new()
    {
        [Kind.Suspended] = SchoolCodes.ExclusionReason,
        [Kind.PermanentlyExcluded] = SchoolCodes.ExclusionReason,
        [Kind.AlternativeProvision] = SchoolCodes.ApSetting,
        [Kind.PlanAssessed] = Sen2Codes.Outcome,
        [Kind.EducationPlacement] = Sen2Codes.SenSetting,
        [Kind.SenNeed] = SchoolCodes.SenNeed,
        [Kind.EarlyHelpAsked] = LocalCodes.EarlyHelpDecision,
        [Kind.Contact] = SocialCareCodes.ReferralSource,
        [Kind.Referral] = SocialCareCodes.ReferralSource,
        [Kind.AssessmentFactor] = AssessmentFactors.All,
        [Kind.ProtectionPlan] = SocialCareCodes.AbuseCategory,
        [Kind.Disability] = SocialCareCodes.Disability,
        [Kind.CareEpisode] = Ssda903Codes.LegalStatus,
        [Kind.Placement] = Ssda903Codes.Placement,
        [Kind.CareReview] = CommonCodes.Participation,
        [Kind.StrengthsScore] = Ssda903OutcomeCodes.NoScoreReason,
        [Kind.CareLeaver] = Ssda903OutcomeCodes.Activity,
        [Kind.PreviousPermanence] = Ssda903OutcomeCodes.PreviousPermanence,
        [Kind.Missing] = Ssda903OutcomeCodes.Missing,
        [Kind.YouthJustice] = LocalCodes.YouthJusticeOutcome,
    };

    public static string Of(ToldEntry told)
    {
        var parts = new[] { OfCode(told.Entry), OfAmount(told.Entry) }.Where(part => part is not "");
        var facts = told.Facts.Select(fact => $"{fact.Key}: {fact.Value}");
        return string.Join(". ", parts.Concat(facts)) is { Length: > 0 } said ? $"{said}." : "";
    }

    public static string OfSessions(int missed, int possible) =>
        missed is 0
            ? $"Came to all {Count.Of(possible, "session", "sessions")}."
            : $"Missed {missed} of {Count.Of(possible, "session", "sessions")}: came to {100 * (possible - missed) / possible} of every 100.";

    private static string OfCode(Entry entry) =>
        entry switch
        {
            { Code: null or "" } => "",
            { Kind: Kind.OnRoll or Kind.LeftRoll, Code: var year } => Year(year),
            { Kind: Kind.TermAbsence, Code: var possible, Amount: { } missed } => OfSessions(
                    (int)missed,
                    int.Parse(possible, CultureInfo.InvariantCulture)
                )
                .TrimEnd('.'),
            { Kind: Kind.Assessment, Code: "1" } => "No further action",
            { Kind: Kind.InitialConference, Code: "1" } => "A plan was made",
            { Kind: Kind.ReturnInterview, Code: "Y" } => "Offered and taken up",
            { Kind: Kind.ReturnInterview, Code: "N" } => "Offered, not taken up",
            { Kind: Kind.ReturnInterview, Code: "-" } => "Not offered",
            { Kind: var kind, Code: var code } => Codes.TryGetValue(kind, out var list)
                ? string.Join(
                    ", ",
                    code.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => Meaning(list, one))
                )
                : code,
        };

    private static string OfAmount(Entry entry) =>
        (entry.Kind, entry.Amount) switch
        {
            (Kind.OnRoll, 1) => "SEN support",
            (Kind.OnRoll, 2) => "Education, health and care plan",
            (Kind.Suspended, { } sessions) => Count.Of((long)sessions, "session", "sessions"),
            (Kind.AlternativeProvision, { } sessions) => $"{Count.Of((long)sessions, "session", "sessions")} a week",
            (Kind.Referral, 1) => "No further action",
            (Kind.InitialConference, 1) => "A plan was made",
            (Kind.SenNeed, 1) => "Primary need",
            (Kind.StrengthsScore, { } score) => $"Score {score.ToString("0", CultureInfo.InvariantCulture)} of 40",
            _ => "",
        };

    private static string Meaning(CodeList list, string code) => list.Find(code)?.Meaning ?? code;

    private static string Year(string code) =>
        int.TryParse(code, NumberStyles.Integer, CultureInfo.InvariantCulture, out var year)
            ? YearGroup.Name(year)
            : $"Year group {code}";
}
