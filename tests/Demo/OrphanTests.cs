namespace Headwater.Tests.Demo;

public sealed class OrphanTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    private IEnumerable<string> Censuses =>
        made.Paths("files/school-census/", ".csv").Where(path => path.Contains("/pupils-", StringComparison.Ordinal));

    [Theory]
    [InlineData("ssd_family", "fami_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_address", "addr_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_disability", "disa_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_immigration_status", "immi_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_linked_identifiers", "link_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_contacts", "cont_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_cin_episodes", "cine_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_cin_assessments", "cina_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_cin_assessments", "cina_referral_id", "ssd_cin_episodes", "cine_referral_id")]
    [InlineData("ssd_cin_assessments", "cina_assessment_worker_id", "ssd_professionals", "prof_professional_id")]
    [InlineData("ssd_assessment_factors", "cinf_assessment_id", "ssd_cin_assessments", "cina_assessment_id")]
    [InlineData("ssd_cin_plans", "cinp_referral_id", "ssd_cin_episodes", "cine_referral_id")]
    [InlineData("ssd_s47_enquiry", "s47e_referral_id", "ssd_cin_episodes", "cine_referral_id")]
    [InlineData("ssd_initial_cp_conference", "icpc_s47_enquiry_id", "ssd_s47_enquiry", "s47e_s47_enquiry_id")]
    [InlineData("ssd_initial_cp_conference", "icpc_cp_plan_id", "ssd_cp_plans", "cppl_cp_plan_id")]
    [InlineData("ssd_cp_plans", "cppl_icpc_id", "ssd_initial_cp_conference", "icpc_icpc_id")]
    [InlineData("ssd_cp_plans", "cppl_referral_id", "ssd_cin_episodes", "cine_referral_id")]
    [InlineData("ssd_cp_reviews", "cppr_cp_plan_id", "ssd_cp_plans", "cppl_cp_plan_id")]
    [InlineData("ssd_cla_episodes", "clae_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_cla_episodes", "clae_referral_id", "ssd_cin_episodes", "cine_referral_id")]
    [InlineData("ssd_cla_episodes", "clae_cla_placement_id", "ssd_cla_placement", "clap_cla_placement_id")]
    [InlineData("ssd_cla_placement", "clap_cla_id", "ssd_cla_episodes", "clae_cla_id")]
    [InlineData("ssd_cla_reviews", "clar_cla_id", "ssd_cla_episodes", "clae_cla_id")]
    [InlineData("ssd_permanence", "perm_cla_id", "ssd_cla_episodes", "clae_cla_id")]
    [InlineData("ssd_sdq_scores", "csdq_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_missing", "miss_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_care_leavers", "clea_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_involvements", "invo_person_id", "ssd_person", "pers_person_id")]
    [InlineData("ssd_involvements", "invo_referral_id", "ssd_cin_episodes", "cine_referral_id")]
    [InlineData("ssd_involvements", "invo_professional_id", "ssd_professionals", "prof_professional_id")]
    public void Every_key_in_social_care_stands_where_it_points(string from, string column, string to, string key)
    {
        var pointed = made.SocialCareKeys(from, column);
        pointed.Remove("");

        Assert.NotEmpty(pointed);
        Assert.Empty(pointed.Except(made.SocialCareKeys(to, key)));
    }

    [Theory]
    [InlineData("ssd_cin_episodes", "cine_referral_id")]
    [InlineData("ssd_cin_assessments", "cina_assessment_id")]
    [InlineData("ssd_contacts", "cont_contact_id")]
    [InlineData("ssd_cp_plans", "cppl_cp_plan_id")]
    [InlineData("ssd_cp_reviews", "cppr_cp_review_id")]
    [InlineData("ssd_cla_episodes", "clae_cla_episode_id")]
    [InlineData("ssd_cla_placement", "clap_cla_placement_id")]
    [InlineData("ssd_cla_reviews", "clar_cla_review_id")]
    [InlineData("ssd_involvements", "invo_involvements_id")]
    [InlineData("ssd_address", "addr_table_id")]
    [InlineData("ssd_person", "pers_person_id")]
    public void No_number_is_given_twice(string table, string column)
    {
        var numbers = made.Read($"files/social-care/{table}.csv").Select(row => row[column]).ToList();

        Assert.NotEmpty(numbers);
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void Every_pupil_in_attendance_and_exclusions_stands_in_a_census()
    {
        var census = Censuses.SelectMany(path => made.Keys(path, "UPN")).ToHashSet();

        var attending = made.Paths("files/attendance/", ".csv").SelectMany(path => made.Keys(path, "UPN")).ToHashSet();
        var excluded = made.Paths("files/exclusions/", ".csv").SelectMany(path => made.Keys(path, "UPN")).ToHashSet();

        Assert.NotEmpty(attending);
        Assert.NotEmpty(excluded);
        Assert.Empty(attending.Except(census));
        Assert.Empty(excluded.Except(census));
    }

    [Fact]
    public void Every_school_named_is_on_the_list_of_schools()
    {
        var schools = made.Keys("files/schools/schools.csv", "URN");

        var named = Censuses.SelectMany(path => made.Keys(path, "URN")).ToHashSet();

        Assert.Empty(named.Except(schools));
        Assert.Equal(schools.Count, named.Count);
    }

    [Theory]
    [InlineData("requests", "persontableid", "person", "persontableid")]
    [InlineData("assessment", "requeststableid", "requests", "requeststableid")]
    [InlineData("namedplan", "assessmenttableid", "assessment", "assessmenttableid")]
    [InlineData("plandetail", "namedplantableid", "namedplan", "namedplantableid")]
    [InlineData("activeplans", "requeststableid", "requests", "requeststableid")]
    [InlineData("placementdetail", "activeplanstableid", "activeplans", "activeplanstableid")]
    [InlineData("senneed", "activeplanstableid", "activeplans", "activeplanstableid")]
    public void Every_module_of_the_plans_export_hangs_together(string from, string column, string to, string key)
    {
        foreach (var path in made.Paths("files/sen2/", $"_{from}.csv"))
            Assert.Empty(
                made.Keys(path, column)
                    .Except(made.Keys(path.Replace($"_{from}.csv", $"_{to}.csv", StringComparison.Ordinal), key))
            );
    }

    [Theory]
    [InlineData("addresses", "pupilonroll")]
    [InlineData("addressesoffroll", "pupilnolongeronroll")]
    [InlineData("fsmperiod", "pupilonroll")]
    [InlineData("senneeds", "pupilonroll")]
    [InlineData("termlysessiondetailsonroll", "pupilonroll")]
    [InlineData("pupilonroll", "schoolcensus")]
    [InlineData("pupilnolongeronroll", "schoolcensus")]
    [InlineData("school", "schoolcensus")]
    public void Every_table_of_a_downloaded_term_leads_to_the_one_it_belongs_to(string from, string to)
    {
        var numbers = made.Read($"files/school-census/2021-spring/{from}.csv")
            .Select(row => row[$"{from}tableid"])
            .ToList();
        var pointed = made.Keys($"files/school-census/2021-spring/{from}.csv", $"{to}tableid");

        Assert.NotEmpty(pointed);
        Assert.Empty(pointed.Except(made.Keys($"files/school-census/2021-spring/{to}.csv", $"{to}tableid")));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void Every_child_in_a_903_file_is_in_its_header_and_in_social_care()
    {
        var people = made.SocialCareKeys("ssd_person", "pers_person_id");

        foreach (var path in made.Paths("files/ssda903/", ".csv"))
        {
            var header = made.Keys($"{path[..path.LastIndexOf('/')]}/header.csv", "CHILD");
            Assert.Empty(made.Keys(path, "CHILD").Except(header));
            Assert.Empty(header.Except(people));
        }
    }
}
