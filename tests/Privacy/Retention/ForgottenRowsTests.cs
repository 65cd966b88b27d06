using Dapper;
using Headwater.Intake.Findings;
using Headwater.Intake.Submissions;
using Headwater.Tests.Intake.Findings;
using Headwater.Vocabulary;

namespace Headwater.Tests.Privacy.Retention;

/// <summary>What was found in rows that have the number of a thing and not of a person goes with the person's record.</summary>
public sealed class ForgottenRowsTests
{
    private const string Upn = "A950000178301";
    private const string Destroyed = "Destroyed with the record.";
    private static readonly DateOnly Today = new(2026, 11, 2);

    // Two people, alike in all but their numbers; each row has one cell that is wrong.
    private static readonly (string File, string Headings, string Row)[] Modules =
    [
        (
            "person",
            "persontableid,surname,forename,personbirthdate,sex,ethnicity,postcode,upn,uniquelearnernumber,upnunknown",
            "7{0},Exemplar,Ada,nonsense,F,OOTH,HW3 4QT,{1},,{2}"
        ),
        (
            "requests",
            "requeststableid,persontableid,receiveddate,requestsource,rya,requestoutcomedate,requestoutcome,requestmediation,requesttribunal,exported",
            "1{0},7{0},2024-Sep-10 00:00:00,1,0,nonsense,Y,0,0,"
        ),
        (
            "assessment",
            "assessmenttableid,requeststableid,assessmentoutcome,assessmentoutcomedate,assessmentmediation,assessmenttribunal,othermediation,othertribunal,week20",
            "2{0},1{0},Y,nonsense,0,0,0,0,0"
        ),
        (
            "namedplan",
            "namedplantableid,assessmenttableid,startdate,planres,planwbp,pb,oa,dp,ceasedate,ceasereason",
            "3{0},2{0},2025-Feb-03 00:00:00,N,N,N,N,N,nonsense,"
        ),
        (
            "plandetail",
            "plandetailtableid,namedplantableid,urn,ukprn,sensetting,sensettingother,placementrank,senunitindicator,resourcedprovisionindicator",
            "4{0},3{0},nonsense,,,,1,0,0"
        ),
        (
            "activeplans",
            "activeplanstableid,requeststableid,transferla,reviewmeeting,reviewoutcome,reviewdraft,phasetransferduedate,phasetransferfinaldate,lastreview",
            "5{0},1{0},,nonsense,M,,,,2025-Dec-01 00:00:00"
        ),
        (
            "placementdetail",
            "placementdetailtableid,activeplanstableid,urn,ukprn,sensetting,sensettingother,placementrank,entrydate,leavingdate,senunitindicator,resourcedprovisionindicator,res,wbp",
            "6{0},5{0},999001,,,,1,2025-Feb-24 00:00:00,nonsense,0,0,N,N"
        ),
        (
            "senneed",
            "senneedtableid,NativeId,senneedorderseqcolumn,sourceid,activeplanstableid,sentyperank,sentype",
            "8{0},,1,,5{0},1,nonsense"
        ),
    ];

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_module_of_SEN2_goes_with_the_record_by_pupil_number_and_nobody_elses(Engine engine)
    {
        await using var folder = await SentAsync(engine);

        await ForgetAsync(folder, new SourceKey(SourceSystem.Sen2, Upn));

        Assert.Equal(Modules.Length, (await FormatsAsync(folder, Destroyed)).Count);
        Assert.DoesNotContain(await folder.ListAsync(), finding => finding.Child.EndsWith('1'));
        Assert.Equal(Modules.Length, (await FormatsAsync(folder)).Count);
        Assert.Empty(await WithAsync(folder, Upn));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task So_does_every_module_of_somebody_without_a_pupil_number_in_that_year_alone(Engine engine)
    {
        await using var folder = await SentAsync(engine);

        await ForgetAsync(folder, new SourceKey(SourceSystem.Sen2, "72 (2025)"));
        Assert.Empty(await FormatsAsync(folder, Destroyed));
        await ForgetAsync(folder, new SourceKey(SourceSystem.Sen2, "72 (2026)"));

        Assert.Equal(Modules.Length, (await FormatsAsync(folder, Destroyed)).Count);
        Assert.DoesNotContain(await folder.ListAsync(), finding => finding.Child.EndsWith('2'));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Exports_in_two_folders_count_from_one_each_and_are_not_taken_for_one_another(Engine engine)
    {
        await using var folder = await SentAsync(engine);
        Send(folder, "sen2/2026-east", [(1, "H243278544154", "")]);
        await folder.CheckAsync();

        await ForgetAsync(folder, new SourceKey(SourceSystem.Sen2, "H243278544154"));

        Assert.Equal(
            Modules.Select(each => $"sen2/2026-east/{each.File}.csv").Order(),
            (await FormatsAsync(folder, Destroyed)).Order()
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_finding_that_was_kept_before_is_tied_when_a_check_sees_it_again(Engine engine)
    {
        await using var folder = await SentAsync(engine);
        await RunAsync(folder, "update intake_finding set person = '', upn = ''");

        await folder.CheckAsync();
        await ForgetAsync(folder, new SourceKey(SourceSystem.Sen2, Upn));

        Assert.Equal(Modules.Length, (await FormatsAsync(folder, Destroyed)).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Factors_go_with_the_child_assessed_and_care_reviews_with_the_child_looked_after(Engine engine)
    {
        await using var folder = await CheckedFolder.MakeAsync(engine);
        folder
            .With(
                "dataset/ssd_cin_assessments.csv",
                "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_child_seen,cina_assessment_auth_date,cina_assessment_outcome_json,cina_assessment_outcome_nfa,cina_assessment_team,cina_assessment_worker_id",
                "A1,C501,R1,2025-01-06,Y,2025-02-03,,N,,",
                "A2,C502,R2,2025-01-06,Y,2025-02-03,,N,,"
            )
            .With(
                "dataset/ssd_assessment_factors.csv",
                "cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json",
                "F1,A1,nonsense",
                "F2,A2,nonsense"
            )
            .With(
                "dataset/ssd_cla_episodes.csv",
                "clae_cla_episode_id,clae_person_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_referral_id,clae_cla_last_iro_contact_date,clae_entered_care_date",
                "E1,C501,P1,2025-01-06,S,N1,,,CLA1,R1,,2025-01-06",
                "E2,C502,P2,2025-01-06,S,N1,,,CLA2,R2,,2025-01-06"
            )
            .With(
                "dataset/ssd_cla_reviews.csv",
                "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation",
                "V1,CLA1,nonsense,2025-02-03,N,PN1",
                "V2,CLA2,nonsense,2025-02-03,N,PN1"
            );
        await folder.CheckAsync();
        Assert.Superset(
            new HashSet<string> { "A1", "A2", "CLA1", "CLA2" },
            (await folder.ListAsync()).Select(finding => finding.Child).ToHashSet()
        );

        await ForgetAsync(folder, new SourceKey(SourceSystem.SocialCare, "C501"));

        Assert.Superset(
            new HashSet<string> { "dataset/ssd_assessment_factors.csv", "dataset/ssd_cla_reviews.csv" },
            (await FormatsAsync(folder, Destroyed)).ToHashSet()
        );
        var left = (await folder.ListAsync()).Select(finding => finding.Child).ToHashSet();
        Assert.Superset(new HashSet<string> { "A2", "CLA2" }, left);
        Assert.DoesNotContain("A1", left);
        Assert.DoesNotContain("CLA1", left);
    }

    private static async Task<CheckedFolder> SentAsync(Engine engine)
    {
        var folder = await CheckedFolder.MakeAsync(engine);
        Send(folder, "sen2/2026", [(1, Upn, ""), (2, "", "UN1")]);
        await folder.CheckAsync();
        Assert.Equal(Modules.Select(each => $"sen2/2026/{each.File}.csv").Order(), (await OfOneAsync(folder)).Order());
        return folder;
    }

    // Each module has a finding of each person.
    private static async Task<IEnumerable<string>> OfOneAsync(CheckedFolder folder) =>
        (await folder.ListAsync())
            .Where(finding => finding is { Rule: "date" or "number" or "code" } && finding.Child.EndsWith('1'))
            .Select(finding => finding.File);

    private static void Send(
        CheckedFolder folder,
        string place,
        IReadOnlyList<(int Number, string Upn, string Why)> people
    )
    {
        foreach (var (file, headings, row) in Modules)
            folder.With(
                $"{place}/{file}.csv",
                [
                    headings,
                    .. people.Select(who =>
                        row.Replace("{0}", $"{who.Number}").Replace("{1}", who.Upn).Replace("{2}", who.Why)
                    ),
                ]
            );
    }

    private static async Task ForgetAsync(CheckedFolder folder, SourceKey record)
    {
        await using var work = await folder.Database.BeginAsync();
        await work.ForgetFindingsAsync("E09999999", [record], Today);
        await work.KeepAsync();
    }

    /// <summary>The files in which a cell was wrong, of findings that say no more than that, or that they are destroyed.</summary>
    private static async Task<IReadOnlyList<string>> FormatsAsync(CheckedFolder folder, string? message = null)
    {
        await using var work = await folder.Database.ReadAsync();
        return
        [
            .. await work.Connection.QueryAsync<string>(
                $"""
                select file from intake_finding
                where rule in ('date', 'number', 'code', 'json') and {(
                    message is null ? "child <> ''" : "message = @message"
                )}
                """,
                new { message }
            ),
        ];
    }

    private static async Task<IReadOnlyList<long>> WithAsync(CheckedFolder folder, string upn)
    {
        await using var work = await folder.Database.ReadAsync();
        return
        [
            .. await work.Connection.QueryAsync<long>(
                "select number from intake_finding where upn = @upn or child = @upn",
                new { upn }
            ),
        ];
    }

    private static async Task RunAsync(CheckedFolder folder, string sql)
    {
        await using var work = await folder.Database.BeginAsync();
        await work.Connection.ExecuteAsync(sql);
        await work.KeepAsync();
    }
}
