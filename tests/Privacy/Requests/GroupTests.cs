using Dapper;
using Headwater.Privacy.Requests;
using Headwater.Tests.Records;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>The same thing is asked once, the gravest first, and each thing that it covers is decided by itself.</summary>
public sealed class GroupTests : RequestCase
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_brother_is_asked_about_before_a_worker_and_each_of_them_once(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AskedAsync(folder);

        var copy = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy;
        var groups = GroupItems.Of(copy);

        Assert.Equal(groups.OrderBy(group => group.Gravity), groups);
        var brother = Assert.Single(groups, group => group.Name == "Another child of the family: Bryn Fenwright");
        Assert.Equal(Gravity.Person, brother.Gravity);
        Assert.Superset(
            new HashSet<string> { "name", "born", "relation" },
            brother.Items.Select(item => item.Fact.Label).ToHashSet()
        );
        var worker = Assert.Single(groups, group => group.Name == "Worker or team: W77");
        Assert.Equal(Gravity.Worker, worker.Gravity);
        Assert.Contains("W77", worker.Items.Select(item => item.Fact.Value));
        Assert.Equal(copy.Items.Count, groups.Sum(group => group.Items.Count));
        Assert.Equal(copy.Items.Count, groups.SelectMany(group => group.Items).DistinctBy(item => item.Item).Count());
        Assert.Contains(
            groups,
            group =>
                group.Gravity is Gravity.Person
                && group.Items.Any(item => item.Fact.Value.Contains("Tansy", StringComparison.Ordinal))
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task One_choice_decides_each_thing_by_its_own_name_and_day_and_nothing_that_comes_later(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AskedAsync(folder);
        var homes = await HomesAsync(folder, number);
        Assert.True(homes.Items.Count > 1);

        Assert.Null(
            await Decide(folder)
                .TogetherAsync(number, [.. homes.Items.Select(item => item.Item)], release: true, "", Analyst)
        );

        Assert.Equal(
            homes.Items.Count,
            (
                await folder.AskAsync<string>(
                    "select item from privacy_request_item where release = 1 and by_name = 'analyst' and at <> ''"
                )
            ).Count
        );
        Assert.Equal(0, (await HomesAsync(folder, number)).Undecided);
        folder.With(
            "care/ssd_address.csv",
            "addr_table_id,addr_address_json,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,addr_address_postcode",
            """1,"{""HOUSE"":""12"",""STREET"":""Weir Lane""}",501,Home,2005-01-01,2010-06-10,HW3 4QT""",
            """2,"{""HOUSE"":""12"",""STREET"":""Weir Lane""}",502,Home,2005-01-01,2012-06-10,HW3 4QT""",
            """3,"{""HOUSE"":""9"",""STREET"":""Hidden Lane""}",501,Home,2013-01-01,,HW9 9ZZ"""
        );
        await folder.LoadAsync();

        var later = await HomesAsync(folder, number);

        Assert.True(later.Undecided > 0);
        Assert.Empty(
            later
                .Items.Where(item => item.Decided is null)
                .Select(item => item.Item)
                .Intersect(homes.Items.Select(item => item.Item))
        );
        Assert.Contains(later.Items, item => item.Decided is null && item.Fact.Value is "HW99ZZ");
        Assert.Null((await Open(folder).RunAsync(number, Analyst))?.Request.ReadyBy);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task One_is_taken_out_and_decided_by_itself(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AskedAsync(folder);
        var homes = await HomesAsync(folder, number);

        Assert.Null(
            await Decide(folder)
                .TogetherAsync(
                    number,
                    [.. homes.Items.Skip(1).Select(item => item.Item)],
                    release: false,
                    "Others live there.",
                    Analyst
                )
        );
        Assert.Equal(1, (await HomesAsync(folder, number)).Undecided);
        Assert.Null(await Decide(folder).TogetherAsync(number, [homes.Items[0].Item], release: true, "", Second));

        var decided = (await HomesAsync(folder, number)).Items.Select(item => item.Decided).ToList();
        Assert.Equal((true, ""), (decided[0]?.Release, decided[0]?.Why));
        Assert.Equal(Clock.Now, decided[0]?.At);
        Assert.All(decided.Skip(1), each => Assert.Equal("Others live there.", each?.Why));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_group_of_which_something_is_gone_or_that_is_refused_decides_nothing_at_all(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AskedAsync(folder);
        var items = (await HomesAsync(folder, number)).Items.Select(item => item.Item).ToList();

        Assert.NotNull(await Decide(folder).TogetherAsync(number, [.. items, "gone"], release: true, "", Analyst));
        Assert.NotNull(await Decide(folder).TogetherAsync(number, items, release: false, " ", Analyst));
        Assert.NotNull(await Decide(folder).TogetherAsync(number, [], release: true, "", Analyst));
        Assert.NotNull(await Decide(folder).TogetherAsync(number, items, release: true, "", Officer));

        await using var work = await folder.Database.ReadAsync();
        Assert.Equal(0, await work.Connection.ExecuteScalarAsync<long>("select count(*) from privacy_request_item"));
    }

    [Fact]
    public void What_nobody_knows_is_asked_about_as_if_it_named_a_parent()
    {
        FileRow row = new(
            Came,
            null,
            "Something new",
            [FileFact.Other("New", "a new fact", "the mother"), FileFact.Other("New", "school", "999001")],
            ""
        );
        FileCopy copy = new(
            7,
            "Odalie",
            null,
            Adopted: false,
            [new("What happened", "", [row])],
            new Dictionary<string, Decided>()
        );

        var groups = GroupItems.Of(copy);

        Assert.Equal([Gravity.Person, Gravity.Rest], groups.Select(group => group.Gravity));
        Assert.Equal("Something new: a new fact", groups[0].Name);
    }

    private async Task<ReviewGroup> HomesAsync(LoadedFolder folder, long number) =>
        GroupItems
            .Of(Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy)
            .Single(group => group.Name.StartsWith("Homes", StringComparison.Ordinal));
}
