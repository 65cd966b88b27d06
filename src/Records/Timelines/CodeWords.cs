using System.Globalization;
using Headwater.Returns.Codes;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>The words of an entry's code, from the published list that it belongs to.</summary>
public static class CodeWords
{
    private static readonly Dictionary<Kind, CodeList> Lists = new()
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

    /// <summary>Empty where there is no code; the code itself where the list does not have it.</summary>
    public static string Of(Entry entry) =>
        (entry.Kind, entry.Code) switch
        {
            (_, null or "") => "",
            (Kind.OnRoll or Kind.LeftRoll, { } year) => Year(year),
            (Kind.InitialConference, "1") => "a plan was made",
            (Kind.InitialConference, "0") => "no plan was made",
            (Kind.ReturnInterview, "Y") => "offered and taken up",
            (Kind.ReturnInterview, "N") => "offered, not taken up",
            (Kind.ReturnInterview, "-") => "not offered",
            (Kind.WorkerAllocated, { } worker) => $"worker {worker}",
            (var kind, { } code) when Lists.TryGetValue(kind, out var list) => string.Join(
                "; ",
                code.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => list.Find(one)?.Meaning ?? one)
            ),
            // Yes and no, where the amount or a fact says of what.
            (_, "0" or "1") => "",
            (_, { } code) => code,
        };

    private static string Year(string code) =>
        int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            ? YearGroup.Name(year)
            : $"year group {code}";
}
