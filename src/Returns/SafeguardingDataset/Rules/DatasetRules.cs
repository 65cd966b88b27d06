using Headwater.Returns.Rules;

namespace Headwater.Returns.SafeguardingDataset.Rules;

/// <summary>Our own rules of the Standard Safeguarding Dataset.</summary>
/// <remarks>
/// A dataset may be large: a rule sees the columns that it names in its fields and no others, and of the numbers by which
/// tables lead to each other it sees prints.
/// </remarks>
public static class DatasetRules
{
    /// <summary>A clean row of each table that rules look at; they are the clean dataset too.</summary>
    public const string Clean = """
        row ssd_person pers_person_id=1 pers_forename=Given pers_surname=Family pers_sex=F pers_ethnicity=WBRI pers_dob=2012-06-01
        row ssd_address addr_table_id=1 addr_person_id=1 addr_address_start_date=2012-06-01 addr_address_postcode=HW3_4QT
        row ssd_linked_identifiers link_table_id=1 link_person_id=1 link_identifier_type=Unique_Pupil_Number link_identifier_value=A950000178301
        row ssd_cin_episodes cine_referral_id=11 cine_person_id=1 cine_referral_date=2025-01-06 cine_cin_primary_need_code=N1 cine_referral_source_code=1A cine_close_date=2025-11-28
        row ssd_cin_assessments cina_assessment_id=21 cina_person_id=1 cina_referral_id=11 cina_assessment_start_date=2025-01-07 cina_assessment_auth_date=2025-02-20
        row ssd_assessment_factors cinf_table_id=1 cinf_assessment_id=21 cinf_assessment_factors_json=[]
        row ssd_cin_plans cinp_cin_plan_id=31 cinp_referral_id=11 cinp_person_id=1 cinp_cin_plan_start_date=2025-02-21 cinp_cin_plan_end_date=2025-03-14
        row ssd_s47_enquiry s47e_s47_enquiry_id=41 s47e_referral_id=11 s47e_person_id=1 s47e_s47_start_date=2025-03-03 s47e_s47_end_date=2025-03-14
        row ssd_initial_cp_conference icpc_icpc_id=51 icpc_s47_enquiry_id=41 icpc_person_id=1 icpc_cp_plan_id=61 icpc_referral_id=11 icpc_icpc_date=2025-03-17 icpc_icpc_transfer_in=N
        row ssd_cp_plans cppl_cp_plan_id=61 cppl_referral_id=11 cppl_icpc_id=51 cppl_person_id=1 cppl_cp_plan_start_date=2025-03-17 cppl_cp_plan_initial_category=NEG cppl_cp_plan_end_date=2025-06-02
        row ssd_cp_reviews cppr_cp_review_id=71 cppr_person_id=1 cppr_cp_plan_id=61 cppr_cp_review_date=2025-06-02
        row ssd_cla_episodes clae_cla_episode_id=81 clae_person_id=1 clae_cla_episode_start_date=2025-06-02 clae_cla_episode_start_reason=S clae_cla_primary_need_code=N1 clae_cla_id=91 clae_referral_id=11
        row ssd_cla_placement clap_cla_placement_id=101 clap_person_id=1 clap_cla_placement_start_date=2025-06-02 clap_cla_placement_type=U6 clap_cla_id=91
        row ssd_cla_reviews clar_cla_review_id=111 clar_cla_id=91 clar_cla_review_date=2025-06-27
        """;

    public static IReadOnlyList<Rule> All { get; } =
    [.. NumberRules.All, .. PersonRules.All, .. DayRules.All, .. OverlapRules.All];
}
