using Headwater.Returns.Rules;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>The rules of the lists for an inspection: published ones for those about SEND, our own for the others.</summary>
public static class AnnexARules
{
    public static IReadOnlyList<Rule> All { get; } = [.. SendRules.All];

    /// <summary>A clean row of each list; those that begin with "row" make the clean return.</summary>
    public const string Clean = """
        row PlanList UniqueID=S100 UPN=A950000178301 DateOfBirth=01/06/2016 Gender=Female Ethnicity=WBRI DateInitialEHCPlanIssued=01/09/2024 DateUpdatedEHCPlanIssued=01/10/2025 DateEHCPlanLastReviewed=15/09/2025 SENPrimaryNeed=ASD MainEducationEstablishmentURN=100001 MainEducationEstablishmentPhase=Primary DoesTheChildOrYoungPersonHaveADisability=No
        row SupportList UniqueID=S200 UPN=UN3 ULN=1000000001 DateOfBirth=01/06/2015 Gender=Male Ethnicity=WBRI SENPrimaryNeed=SLCN MainEducationEstablishmentURN=100001 MainEducationEstablishmentPhase=Primary DoesTheChildOrYoungPersonHaveADisability=No
        """;
}
