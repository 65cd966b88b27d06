using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Notices;
using Headwater.Vocabulary;
using static Headwater.Tests.Records.Matching.TwoRecords;

namespace Headwater.Tests.Records.Matching;

/// <summary>Whoever holds a child hears when its records are joined or parted, and nobody else does.</summary>
public class NoticeTests
{
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
}
