using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Notices;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

/// <summary>Whoever holds a child hears when its records are joined or parted, and nobody else does.</summary>
public class NoticeTests
{
    private static readonly Caller Manager = LoadedFolder.Someone with { Name = "manager", Role = Role.TeamManager };

    private static readonly Caller Worker = LoadedFolder.Someone with
    {
        Name = "worker",
        Role = Role.Practitioner,
        Worker = "w9",
    };

    private static readonly Caller School = LoadedFolder.Someone with
    {
        Name = "school",
        Role = Role.SchoolInclusionLead,
        School = "999001",
    };

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_is_told_to_school_manager_and_whoever_looked_but_not_to_others_or_who_decided(
        Engine engine
    )
    {
        await using var folder = await TwoAsync(engine);
        var looked = Worker with { Name = "looked", Worker = null };
        await folder.WithUsersAsync(looked);
        await folder.OpenAsync(await ChildAsync(folder, "77"), looked);

        await DecideAsync(folder, Verdict.Together);

        foreach (var caller in new[] { Manager, School, looked })
        {
            var notice = Assert.Single(await ListAsync(folder, caller));
            Assert.Equal((What.Joined, "Someone Made-Up"), (notice.What, notice.By));
            Assert.Equal([await ChildAsync(folder, "77")], notice.Children.Select(child => child.Child));
            Assert.Equal(1, await CountAsync(folder, caller));
        }

        foreach (
            var caller in new[]
            {
                LoadedFolder.Someone,
                Worker,
                School with
                {
                    Name = "other school",
                    School = "999002",
                },
                Manager with
                {
                    Role = Role.Administrator,
                },
                Manager with
                {
                    Authority = "E08888888",
                },
            }
        )
        {
            Assert.Empty(await ListAsync(folder, caller));
            Assert.Equal(0, await CountAsync(folder, caller));
            Assert.NotNull(await ReadAsync(folder, 1, caller));
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_read_leaves_the_reader_s_list_and_no_other(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);

        Assert.Null(await ReadAsync(folder, 1, Manager));

        Assert.Empty(await ListAsync(folder, Manager));
        Assert.Single(await ListAsync(folder, School));
        Assert.NotNull(await ReadAsync(folder, 1, Manager));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_taken_back_is_told_as_two_children_again(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);
        await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", LoadedFolder.Someone);

        var notices = await ListAsync(folder, Manager);

        Assert.Equal([What.Parted, What.Joined], notices.Select(notice => notice.What));
        Assert.Equal(2, notices[0].Children.Count);
        var seen = Assert.Single((await ListAsync(folder, School))[0].Children);
        Assert.Equal(await ChildAsync(folder, "A950000178301"), seen.Child);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_notice_says_how_the_two_stood_why_and_which_records_to_whoever_may_know(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);

        var told = Assert.Single(await ListAsync(folder, Manager));
        Assert.Equal(
            [
                new Stood("Odalie Fenwright", new DateOnly(2012, 5, 3)),
                new Stood("Odalie Oakhollow", new DateOnly(2012, 5, 4)),
            ],
            told.Stood.OrderBy(stood => stood.Name)
        );
        Assert.Equal("The same mother.", told.Why);
        Assert.Equal(
            (await PeopleAsync(folder)).Order(),
            new[] { told.Pair!.Value.Left, told.Pair.Value.Right }.Order()
        );
        Assert.Equal(new Stood("Odalie Fenwright", new DateOnly(2012, 5, 3)), Assert.Single(told.Children).Now);

        // A school learns neither what social care calls the child, nor what was said, nor that it was social care.
        var atSchool = Assert.Single(await ListAsync(folder, School));
        TellsNothingMore(atSchool);
        Assert.All(atSchool.Sources, source => Assert.Equal(SourceSystem.Schools, source));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_worker_whom_the_files_name_hears_and_who_comes_later_does_not(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await folder
            .With(
                "care/ssd_involvements.csv",
                "invo_involvements_id,invo_professional_id,invo_person_id,invo_professional_role_type,invo_involvement_start_date,invo_involvement_end_date",
                "i1,w9,77,1,2025-01-07,"
            )
            .LoadAsync();
        await DecideAsync(folder, Verdict.Together);
        var late = Manager with { Name = "late" };
        await folder.WithUsersAsync(late);

        Assert.Single(await ListAsync(folder, Worker));
        Assert.Equal(0, await CountAsync(folder, late));
        Assert.Empty(await ListAsync(folder, late));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task All_is_read_at_once_but_what_came_since(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);
        await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", LoadedFolder.Someone);
        var page = await new ListNotices(folder.Database, TimeProvider.System).RunAsync(1, 1, Manager);
        Assert.Equal((2, What.Joined), (page.Count, Assert.Single(page.Lines).What));

        await new ReadNotice(folder.Database, TimeProvider.System).RunAllAsync(page.Newest, Manager);

        Assert.Equal([What.Parted], (await ListAsync(folder, Manager)).Select(notice => notice.What));
        Assert.Equal(2, await CountAsync(folder, School));
        Assert.Equal(
            ["manager 1"],
            await folder.AskAsync<string>("select by_name || ' ' || notice from record_notice_read")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_may_no_longer_see_the_child_loses_the_notice_and_its_count(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);
        Assert.Equal(1, await CountAsync(folder, School));
        var moved = School with { School = "999002" };

        Assert.Empty(await ListAsync(folder, moved));

        Assert.Equal(0, await CountAsync(folder, moved));
        Assert.Equal(1, await CountAsync(folder, Manager));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_kept_of_somebody_goes_when_no_file_names_them_any_more(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        const string Header = "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob";
        string[] others = ["78,Isolde,Marchbank,F,WBRI,2016-01-22", "79,Caspian,Underhill,M,WBRI,2014-11-19"];
        await folder
            .With("care/ssd_person.csv", [Header, "77,Odalie,Oakhollow,F,WBRI,2012-05-04", .. others])
            .LoadAsync();
        await DecideAsync(folder, Verdict.CannotTell);
        await DecideAsync(folder, Verdict.Together);
        await new TakeBack(folder.Database, TimeProvider.System).RunAsync(2, "", LoadedFolder.Someone);
        Assert.Single(await folder.AskAsync<long>("select act from record_match_asked"));
        Assert.NotEmpty(await folder.AskAsync<long>("select number from record_notice where other_name is not null"));

        await folder.With("care/ssd_person.csv", [Header, .. others]).LoadAsync();

        Assert.Empty(await folder.AskAsync<string>("select source_key from record_person where source_key = '77'"));
        Assert.Empty(await folder.AskAsync<long>("select act from record_match_asked"));
        Assert.Empty(
            await folder.AskAsync<string>(
                "select other_name from record_notice where other_name like '%Oakhollow' or child_name like '%Oakhollow'"
            )
        );
        Assert.Equal(0, await CountAsync(folder, Manager));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_load_that_joins_is_told_and_one_that_only_adds_is_not(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        Assert.Empty(await folder.AskAsync<long>("select number from record_notice"));

        // Social care puts its record right: the same name, and the pupil number.
        await folder
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_upn,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,A950000178301,Odalie,Fenwright,F,WBRI,2012-05-03"
            )
            .LoadAsync();

        var notice = Assert.Single(await ListAsync(folder, Manager));
        Assert.Equal((What.Joined, null), (notice.What, notice.By));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_cannot_be_told_is_asked_of_the_sources_and_waits_again_when_one_says_something_new(
        Engine engine
    )
    {
        await using var folder = await TwoAsync(engine);
        Assert.Single(await WaitingAsync(folder));
        await DecideAsync(folder, Verdict.CannotTell);

        Assert.Empty(await WaitingAsync(folder));
        var asked = await new ListQuestions(folder.Database, TimeProvider.System).RunAsync(
            LoadedFolder.Someone,
            "Asked"
        );
        Assert.Equal(["A950000178301", "77"], asked.Select(question => question.Side.Key));
        Assert.Contains("Is Fenwright the child’s family name in full? Has the child had another?", asked[0].Asks);
        Assert.Contains("What is the child’s pupil number?", asked[1].Asks);
        Assert.DoesNotContain(asked[0].Asks, ask => ask.Contains("Oakhollow", StringComparison.Ordinal));
        Assert.DoesNotContain(asked[1].Asks, ask => ask.Contains("Fenwright", StringComparison.Ordinal));

        await folder
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Oakholow,F,WBRI,2012-05-04"
            )
            .LoadAsync();

        Assert.Single(await WaitingAsync(folder));
        Assert.Empty(
            await new ListQuestions(folder.Database, TimeProvider.System).RunAsync(LoadedFolder.Someone, "Asked")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_an_agreed_join_taken_back_no_notice_leads_from_the_old_life_to_the_new(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await WithOrder(folder).LoadAsync();
        await DecideAsync(folder, Verdict.Together);
        var second = Worker with { Name = "second", Role = Role.Analyst };
        Assert.Null(await new AnswerSecond(folder.Database, TimeProvider.System).RunAsync(1, true, "", second));
        Assert.Equal([What.Joined], (await ListAsync(folder, Manager)).Select(notice => notice.What));

        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", second));

        var told = Assert.Single(await ListAsync(folder, Manager));
        Assert.Equal(What.Parted, told.What);
        Assert.Equal([await ChildAsync(folder, "77")], told.Children.Select(child => child.Child));
        TellsNothingMore(told);
        Assert.Empty(await ListAsync(folder, School));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_notice_from_before_the_order_was_known_leads_to_one_child_alone(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);
        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", LoadedFolder.Someone));
        Assert.Contains(await ListAsync(folder, Manager), notice => notice.Children.Count is 2);

        await WithOrder(folder).LoadAsync();

        var told = await ListAsync(folder, Manager);
        Assert.NotEmpty(told);
        Assert.All(told, notice => Assert.Single(notice.Children));
        Assert.All(told, TellsNothingMore);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_asked_of_a_source_that_would_lead_from_the_old_life_to_the_new(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.CannotTell);
        var questions = new ListQuestions(folder.Database, TimeProvider.System);
        Assert.Equal(2, (await questions.RunAsync(LoadedFolder.Someone, "Asked")).Count);

        await WithOrder(folder).LoadAsync();

        Assert.Empty(await questions.RunAsync(LoadedFolder.Someone, "Asked"));
        var people = await PeopleAsync(folder);
        var refused = await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
            people[0],
            people[1],
            Verdict.CannotTell,
            "",
            LoadedFolder.Someone
        );
        Assert.StartsWith("“Cannot tell” asks the sources", refused.Refused?.Sentence, StringComparison.Ordinal);
    }

    private static void TellsNothingMore(Notice notice)
    {
        Assert.Empty(notice.Stood);
        Assert.Equal(("", null), (notice.Why, notice.Pair));
    }

    // The girl in care was adopted, and the school's record begins after the order.
    private static LoadedFolder WithOrder(LoadedFolder folder) =>
        folder.With(
            "care/ssd_cla_episodes.csv",
            "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id",
            "e1,77,2021-01-07,S,2022-06-14,E12,c1"
        );

    private static Task<IReadOnlyList<long>> PeopleAsync(LoadedFolder folder) =>
        folder.AskAsync<long>("select id from record_person where source_key in ('77', 'A950000178301')");

    private static async Task<IReadOnlyList<DoubtLine>> WaitingAsync(LoadedFolder folder) =>
        (await new ListDoubts(folder.Database, TimeProvider.System).RunAsync(0, 9, LoadedFolder.Someone)).Lines;

    private static async Task<IReadOnlyList<Notice>> ListAsync(LoadedFolder folder, Caller caller) =>
        (await new ListNotices(folder.Database, TimeProvider.System).RunAsync(0, 9, caller)).Lines;

    private static Task<long> CountAsync(LoadedFolder folder, Caller caller) =>
        new ListNotices(folder.Database, TimeProvider.System).CountAsync(caller);

    private static Task<Refusal?> ReadAsync(LoadedFolder folder, long notice, Caller caller) =>
        new ReadNotice(folder.Database, TimeProvider.System).RunAsync(notice, caller);

    private static async Task DecideAsync(LoadedFolder folder, Verdict verdict)
    {
        var people = await PeopleAsync(folder);
        Assert.Null(
            (
                await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
                    people[0],
                    people[1],
                    verdict,
                    "The same mother.",
                    LoadedFolder.Someone,
                    moving: people
                )
            ).Refused
        );
    }

    private static async Task<long> ChildAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select child from record_person where source_key = '{key}'"))[0];

    // A pupil on the roll of 999001, and social care's record of perhaps the same girl.
    private static async Task<LoadedFolder> TwoAsync(Engine engine)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/autumn.csv",
                "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus",
                "02/10/2025,999001,A950000178301,Fenwright,Odalie,03/05/2012,F,HW3 4QT,8,K,,999,01/09/2023,C"
            )
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Oakhollow,F,WBRI,2012-05-04"
            );
        await folder.WithUsersAsync(
            LoadedFolder.Someone,
            Manager,
            Worker,
            School,
            School with
            {
                Name = "other school",
                School = "999002",
            }
        );
        await folder.LoadAsync();
        return folder;
    }
}
