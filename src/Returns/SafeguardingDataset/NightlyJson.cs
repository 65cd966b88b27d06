using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>The children that a council sends to the Department each night, as the dataset's tables.</summary>
/// <remarks>Items named as in the Department's payload, versions 0.7 and 0.8.</remarks>
internal static class NightlyJson
{
    private const string Episode = "social_care_episodes";

    public static IReadOnlyList<XmlRows> Rows { get; } =
    [
        new(
            PersonTable.Table,
            "",
            new Dictionary<string, string>
            {
                ["pers_person_id"] = "/la_child_id",
                ["pers_legacy_id"] = "/mis_child_id",
                ["pers_forename"] = "/child_details/first_name",
                ["pers_surname"] = "/child_details/surname",
                ["pers_dob"] = "/child_details/date_of_birth",
                ["pers_expected_dob"] = "/child_details/expected_date_of_birth",
                ["pers_sex"] = "/child_details/sex",
                ["pers_ethnicity"] = "/child_details/ethnicity",
                ["pers_upn_unknown"] = "/child_details/unique_pupil_number_unknown_reason",
            }
        ),
        Number("unique_pupil_number", "Unique Pupil Number"),
        Number("former_unique_pupil_number", "Former Unique Pupil Number"),
        Of(AddressTable.Table, "child_details/postcode", "addr_person_id", ("addr_address_postcode", ".")),
        Of(DisabilityTable.Table, "child_details/disabilities", "disa_person_id", ("disa_disability_code", ".")),
        Of(
            SdqScoresTable.Table,
            "health_and_wellbeing/sdq_assessments",
            "csdq_person_id",
            ("csdq_sdq_completed_date", "date"),
            ("csdq_sdq_score", "score")
        ),
        Of(
            CinEpisodesTable.Table,
            Episode,
            "cine_person_id",
            ("cine_referral_id", "social_care_episode_id"),
            ("cine_referral_date", "referral_date"),
            ("cine_referral_source_code", "referral_source"),
            ("cine_referral_nfa", "referral_no_further_action_flag"),
            ("cine_close_date", "closure_date"),
            ("cine_close_reason", "closure_reason")
        ),
        Of(
            InvolvementsTable.Table,
            $"{Episode}/care_worker_details",
            "invo_person_id",
            ("invo_professional_id", "worker_id"),
            ("invo_involvement_start_date", "start_date"),
            ("invo_involvement_end_date", "end_date"),
            ("invo_referral_id", "^social_care_episode_id")
        ),
        Of(
            CinAssessmentsTable.Table,
            $"{Episode}/child_and_family_assessments",
            "cina_person_id",
            ("cina_assessment_id", "child_and_family_assessment_id|id"),
            ("cina_referral_id", "^social_care_episode_id"),
            ("cina_assessment_start_date", "start_date"),
            ("cina_assessment_auth_date", "authorisation_date")
        ),
        new(
            AssessmentFactorsTable.Table,
            $"{Episode}/child_and_family_assessments/factors",
            new Dictionary<string, string>
            {
                ["cinf_assessment_id"] = "^child_and_family_assessment_id|id",
                ["cinf_assessment_factors_json"] = "[.",
            }
        ),
        Of(
            CinPlansTable.Table,
            $"{Episode}/child_in_need_plans",
            "cinp_person_id",
            ("cinp_cin_plan_id", "child_in_need_plan_id|id"),
            ("cinp_referral_id", "^social_care_episode_id"),
            ("cinp_cin_plan_start_date", "start_date"),
            ("cinp_cin_plan_end_date", "end_date")
        ),
        Of(
            S47EnquiryTable.Table,
            $"{Episode}/section_47_assessments",
            "s47e_person_id",
            ("s47e_s47_enquiry_id", "section_47_assessment_id|id"),
            ("s47e_referral_id", "^social_care_episode_id"),
            ("s47e_s47_start_date", "start_date"),
            ("s47e_s47_end_date", "end_date")
        ),
        Of(
            InitialConferenceTable.Table,
            $"{Episode}/section_47_assessments/icpc_date",
            "icpc_person_id",
            ("icpc_icpc_date", "."),
            ("icpc_s47_enquiry_id", "^section_47_assessment_id|id"),
            ("icpc_referral_id", "^social_care_episode_id")
        ),
        Of(
            CpPlansTable.Table,
            $"{Episode}/child_protection_plans",
            "cppl_person_id",
            ("cppl_cp_plan_id", "child_protection_plan_id|id"),
            ("cppl_referral_id", "^social_care_episode_id"),
            ("cppl_cp_plan_start_date", "start_date"),
            ("cppl_cp_plan_end_date", "end_date")
        ),
        Of(
            ClaPlacementTable.Table,
            $"{Episode}/child_looked_after_placements",
            "clap_person_id",
            ("clap_cla_placement_id", "child_looked_after_placement_id|id"),
            ("clap_cla_placement_start_date", "start_date"),
            ("clap_cla_placement_type", "placement_type"),
            ("clap_cla_placement_postcode", "postcode"),
            ("clap_cla_placement_end_date", "end_date"),
            ("clap_cla_placement_change_reason", "change_reason")
        ),
        Of(
            ClaEpisodesTable.Table,
            $"{Episode}/child_looked_after_placements",
            "clae_person_id",
            ("clae_cla_placement_id", "child_looked_after_placement_id|id"),
            ("clae_referral_id", "^social_care_episode_id"),
            ("clae_cla_episode_start_date", "start_date"),
            ("clae_cla_episode_start_reason", "start_reason"),
            ("clae_cla_episode_ceased_date", "end_date"),
            ("clae_cla_episode_ceased_reason", "end_reason")
        ),
        Of(
            PermanenceTable.Table,
            $"{Episode}/adoption",
            "perm_person_id",
            ("perm_adm_decision_date", "initial_decision_date"),
            ("perm_matched_date", "matched_date"),
            ("perm_placed_for_adoption_date", "placed_date")
        ),
        Of(
            CareLeaversTable.Table,
            $"{Episode}/care_leavers",
            "clea_person_id",
            ("clea_care_leaver_latest_contact", "contact_date"),
            ("clea_care_leaver_activity", "activity"),
            ("clea_care_leaver_accommodation", "accommodation")
        ),
    ];

    private static XmlRows Number(string item, string kind) =>
        new(
            LinkedIdentifiersTable.Table,
            $"child_details/{item}",
            new Dictionary<string, string>
            {
                ["link_person_id"] = "/la_child_id",
                ["link_identifier_type"] = $"={kind}",
                ["link_identifier_value"] = ".",
            }
        );

    private static XmlRows Of(Table table, string path, string person, params (string Column, string Source)[] cells) =>
        new(
            table,
            path,
            new Dictionary<string, string>(cells.Select(cell => KeyValuePair.Create(cell.Column, cell.Source)))
            {
                [person] = "/la_child_id",
            }
        );
}
