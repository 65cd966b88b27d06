using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The rules of the SSDA903 return, by what they are about.</summary>
public static class Ssda903Rules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. AdopterRules.All,
        .. AdoptionCodeRules.All,
        .. AdoptionEpisodeRules.All,
        .. CareLeaverCodeRules.All,
        .. CareLeaverCohortRules.All,
        .. CareLeaverHistoryRules.All,
        .. CareLeaverPersonRules.All,
        .. CareStartRules.All,
        .. ConvictionRules.All,
        .. DoloRules.All,
        .. EpisodeChangeRules.All,
        .. EpisodeCodeRules.All,
        .. EpisodeDayRules.All,
        .. EpisodeEndRules.All,
        .. EpisodeOrderRules.All,
        .. FirstChildRules.All,
        .. HeaderBeforeRules.All,
        .. HeaderMatchRules.All,
        .. HeaderRules.All,
        .. HealthRules.All,
        .. LegalStatusRules.All,
        .. MissingCareRules.All,
        .. MissingRules.All,
        .. MotherRules.All,
        .. MotherStatusRules.All,
        .. OpenEpisodeRules.All,
        .. PlacedAdoptionCareRules.All,
        .. PlacedAdoptionLastYearRules.All,
        .. PlacedAdoptionRules.All,
        .. PlacementAgeRules.All,
        .. PlacementAuthorityRules.All,
        .. PlacementChangeRules.All,
        .. PlacementDecisionRules.All,
        .. PlacementDistanceRules.All,
        .. PlacementPostcodeRules.All,
        .. PlacementRules.All,
        .. PreviousPermanenceRules.All,
        .. ProviderRules.All,
        .. ReviewRules.All,
        .. SdqRules.All,
        .. ShortBreakRules.All,
        .. SocialWorkerBeforeRules.All,
        .. SocialWorkerOrderRules.All,
        .. SocialWorkerRules.All,
        .. TemporaryPlacementRules.All,
        .. UascBeforeRules.All,
        .. UascRules.All,
        .. UpnRules.All,
        .. UrnListRules.All,
        .. UrnRules.All,
        .. YearBeforeRules.All,
    ];

    /// <summary>A clean row of each table; those that begin with "row" make the clean return.</summary>
    public const string Clean = """
        row Header CHILD=100 SEX=M DOB=01/06/2012 ETHNIC=WBRI UPN=A950000178301
        row Episodes CHILD=100 DECOM=01/06/2025 RNE=S LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=AA1_1AA PL_POST=AA1_1AB URN=SC000001
        row PrevPerm CHILD=100 DOB=01/06/2012 PREV_PERM=Z1
        row SWEpisodes CHILD=100 DOB=01/06/2012 SW_ID=SW100001 SW_DECOM=01/04/2025 SW_REASON=FCONTA
        Reviews CHILD=100 DOB=01/06/2012 REVIEW=25/06/2025 REVIEW_CODE=PN1
        UASC CHILD=100 SEX=M DOB=01/06/2012
        OC2 CHILD=100 DOB=01/06/2012 SDQ_SCORE=12 CONVICTED=0 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0
        OC3 CHILD=100 DOB=01/06/2006 IN_TOUCH=YES ACTIV=F2 ACCOM=U1
        AD1 CHILD=100 DOB=01/06/2012 DATE_INT=01/05/2025 DATE_MATCH=01/06/2025 FOSTER_CARE=0 NB_ADOPTR=2 SEX_ADOPTR=MF LS_ADOPTR=L11
        PlacedAdoption CHILD=100 DOB=01/06/2012 DATE_PLACED=01/07/2025
        Missing CHILD=100 DOB=01/06/2012 MISSING=M MIS_START=01/09/2025 MIS_END=02/09/2025
        DoLo CHILD=100 DOB=01/06/2012 DOLO_START=01/09/2026 DOLO_END=01/12/2026
        """;
}
