using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Records.People;

namespace Headwater.Tests.Need.Levels;

public class ListTests
{
    private const string Suspended = "Suspended 2026-01-15 DB 2";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_list_is_filtered_by_what_a_person_asks(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);

        await AssertLists(borough, new ListFilter(), 3, 2, 1, 5);
        await AssertLists(borough, new ListFilter(PathwayLevel.Edge), 2);
        await AssertLists(borough, new ListFilter(PathwayLevel.Emerging), 1, 5);
        await AssertLists(borough, new ListFilter(Signal: "suspended"), 2, 1);
        await AssertLists(borough, new ListFilter(Signal: "suspended", Level: PathwayLevel.Emerging), 1);
        await AssertLists(borough, new ListFilter(School: "999001"), 1, 5);
        await AssertLists(borough, new ListFilter(CurriculumYear: 9), 2, 1);
        await AssertLists(borough, new ListFilter(Worker: "w1"), 5);
        await AssertLists(borough, new ListFilter(Name: "exa"), 3, 2, 1);
        await AssertLists(borough, new ListFilter(Name: "  ADA "), 1);
        await AssertLists(borough, new ListFilter(Name: "oneill e"), 5); // O'Neill, Éva
        await AssertLists(borough, new ListFilter(Name: "xample"));
        await AssertLists(borough, new ListFilter(Name: "%"), 3, 2, 1, 5); // folded away: nothing was asked
        await AssertLists(borough, new ListFilter(Signal: "no such signal"));
        await AssertLists(borough, new ListFilter(Everyone: true), 1, 2, 3, 4, 5);
        await AssertLists(borough, new ListFilter(Everyone: true, Name: "dan"), 4);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_list_comes_in_the_order_asked_and_in_pages(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);

        Assert.Equal([3, 2, 5, 1], await borough.ListedAsync());
        Assert.Equal([1, 2, 3, 5], await borough.ListedAsync(new ListFilter(Order: ListOrder.Name)));
        Assert.Equal([5, 3, 2, 1], await borough.ListedAsync(new ListFilter(Order: ListOrder.Changed)));

        var page = await borough.ListAsync(skip: 1, take: 2);
        Assert.Equal(4, page.Count);
        Assert.Equal([2, 5], page.Children.Select(child => child.Child));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_line_says_who_where_why_and_since_when(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);

        var child = (await borough.ListAsync()).Children[1];

        Assert.Equal(
            ("Ben Example", "999002", 9, true),
            (child.Name, child.School, child.CurriculumYear, child.OnRoll)
        );
        Assert.Equal(14, child.AgeOn(Life.Today));
        Assert.Equal((PathwayLevel.Edge, PathwayLevel.Edge, null), (child.Level, child.Suggested, child.Agreed));
        Assert.Equal(Life.Today, child.Since);
        Assert.Equal(
            [("Suspended more than once", new DateOnly(2026, 1, 15)), ("Suspended", new DateOnly(2026, 1, 15))],
            child.Reasons.Select(reason => (reason.Name, reason.Since))
        );
        Assert.All(child.Reasons, reason => Assert.Empty(reason.Evidence));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_inclusion_lead_sees_their_own_schools_roll_and_nobody_else(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);
        var lead = Borough.LeadOf("999001");

        Assert.Equal([5, 1], await borough.ListedAsync(caller: lead));
        Assert.Equal([1, 5], await borough.ListedAsync(new ListFilter(Everyone: true), lead));
        Assert.Empty(await borough.ListedAsync(new ListFilter(School: "999002"), lead));
        Assert.Null(await new OpenAssessment(borough.Database, borough.Clock).RunAsync(2, lead));
        var counts = await new CountChildren(borough.Database, borough.Clock).RunAsync(lead);
        Assert.Equal(new Dictionary<PathwayLevel, long> { [PathwayLevel.Emerging] = 2 }, counts.Children.Levels);
        Assert.Equal(
            new Dictionary<string, long> { ["suspended"] = 1 },
            await new CountReasons(borough.Database).RunAsync(lead)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_sees_another_authoritys_children_and_an_administrator_sees_none(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);

        foreach (var caller in new[] { Borough.Elsewhere, Borough.Administrator })
        {
            Assert.Equal((0, 0), await Seen(borough, new ListFilter(), caller));
            Assert.Equal((0, 0), await Seen(borough, new ListFilter(Everyone: true), caller));
            Assert.Null(await new OpenAssessment(borough.Database, borough.Clock).RunAsync(1, caller));
            Assert.Empty(await new CountReasons(borough.Database).RunAsync(caller));
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_child_who_is_shown_is_on_the_trail_and_what_was_sought_by_name_is_not(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);

        await borough.ListAsync(new ListFilter(Name: "exa", Level: PathwayLevel.Edge));

        var last = await borough.AskAsync<(string By, string About, long Children)>(
            "select by_name, about, children from access_trail order by number desc limit 1"
        );
        Assert.Equal(("pat", "level 2, a name", 1), last);
        Assert.Equal(
            2,
            await borough.AskAsync<long>("select child from access_trail_child order by number desc, child limit 1")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Counts_say_how_many_stand_where(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);

        var counts = await new CountChildren(borough.Database, borough.Clock).RunAsync(Borough.Analyst);

        Assert.Equal(
            (2, 1, 1),
            (
                counts.Children.Levels[PathwayLevel.Emerging],
                counts.Children.Levels[PathwayLevel.Edge],
                counts.Children.Levels[PathwayLevel.Outside]
            )
        );
        Assert.Equal((3, 1), (counts.Children.Changes[Change.Same], counts.Children.Changes[Change.New]));
        var reasons = await new CountReasons(borough.Database).RunAsync(Borough.Analyst);
        Assert.Equal((2, 1), (reasons["suspended"], reasons["permanently-excluded"]));
        Assert.Equal(4, counts.Children.ToDecide);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_is_18_is_listed_and_counted_apart_from_their_birthday_on(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended, born: $"{Life.Today.AddYears(-18).AddDays(1):O}");
        await borough.AddAsync(2, "Ben Example", "OnRoll 2015-01-15 9", born: $"{Life.Today.AddYears(-18):O}");
        await borough.AssessAsync();
        await borough.ChangeAsync(2, PathwayLevel.Edge, "Left care, and has nobody.");

        Assert.Equal([1], await borough.ListedAsync(new ListFilter(Ages: AgeGroup.Children)));
        Assert.Equal([2], await borough.ListedAsync(new ListFilter(Ages: AgeGroup.YoungAdults)));
        Assert.Equal([2, 1], await borough.ListedAsync());
        var counts = await new CountChildren(borough.Database, borough.Clock).RunAsync(Borough.Analyst);
        Assert.Equal((1, 1), (counts.Children.All, counts.YoungAdults.All));
        Assert.Equal((1, 0), (counts.Children.ToDecide, counts.YoungAdults.ToDecide));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_walk_along_the_list_meets_every_child_once_in_the_order_asked(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);
        await borough.DeferAsync(2, Life.Today.AddDays(60), "Waiting for the school.");
        var list = new ListChildren(borough.Database, borough.Clock);

        foreach (
            var filter in Enum.GetValues<ListOrder>()
                .Select(order => new ListFilter(Order: order))
                .Append(new ListFilter(Everyone: true))
                .Append(new ListFilter(Change: Change.Gone))
        )
        {
            var walked = new List<long>();
            ListPlace? last = null;
            do
            {
                var stretch = await list.AfterAsync(filter, last, 1, Borough.Practitioner, false, "Walked");
                walked.AddRange(stretch.Children.Select(child => child.Child));
                last = stretch.Last;
            } while (last is not null);

            Assert.Equal(await borough.ListedAsync(filter), walked);
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_waits_longest_at_the_highest_level_comes_first_and_what_was_put_off_last(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);
        await borough.DeferAsync(3, Life.Today.AddDays(60), "Waiting for the school.");

        Assert.Equal([2, 1, 5, 3], await borough.ListedAsync(new ListFilter(Order: ListOrder.Waiting)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_manager_sees_who_has_how_many_to_decide_and_a_school_does_not(Engine engine)
    {
        await using var borough = await SomeChildrenAsync(engine);
        await borough.AddAsync(7, "Gil Example", $"{Suspended};WorkerAllocated 2026-01-15 w1", worker: "w1");
        await borough.AssessAsync(Life.Today.AddDays(7));
        var count = new CountByWorker(borough.Database, new FindWorkers(borough.Database), borough.Clock);

        var loads = await count.RunAsync(Borough.Analyst);

        Assert.Equal([(null, 3), ("w1", 2)], loads.Select(load => (load.Worker, load.ToDecide)));
        Assert.Equal([Life.Today, Life.Today.AddDays(7)], loads.Select(load => load.Longest));
        Assert.Empty(await count.RunAsync(Borough.LeadOf("999001")));
        Assert.Equal([7, 5], await borough.ListedAsync(new ListFilter(Worker: "w1")));
        Assert.Empty(await borough.ListedAsync(new ListFilter(Worker: "w1"), Borough.LeadOf("999001")));
    }

    // Five children: level 1, 2, 3, none, and a fifth who came to level 1 a week later.
    private static async Task<Borough> SomeChildrenAsync(Engine engine)
    {
        var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended, school: "999001", year: 9);
        await borough.AddAsync(2, "Ben Example", $"{Suspended};Suspended 2026-02-15 DB 2", school: "999002", year: 9);
        await borough.AddAsync(3, "Cai Example", "PermanentlyExcluded 2026-02-15 DB", year: 10);
        await borough.AddAsync(4, "Dan Example", "OnRoll 2026-01-15 9", school: "999002", year: 9);
        await borough.AddAsync(5, "Éva O'Neill", "OnRoll 2026-01-15 8", school: "999001", year: 8, worker: "w1");
        await borough.AddAsync(6, "Far Example", Suspended, school: "999001", authority: "E09999997");
        await borough.AssessAsync();
        await borough.ChangeAsync(5, "OnRoll 2026-01-15 8;Missing 2026-04-01 M");
        await borough.AssessAsync(Life.Today.AddDays(7));
        return borough;
    }

    private static async Task<(long, int)> Seen(Borough borough, ListFilter filter, Headwater.Access.Caller caller)
    {
        var page = await borough.ListAsync(filter, caller);
        return (page.Count, page.Children.Count);
    }

    private static async Task AssertLists(Borough borough, ListFilter filter, params long[] children)
    {
        var page = await borough.ListAsync(filter);
        Assert.Equal(children.Order(), page.Children.Select(child => child.Child).Order());
        Assert.Equal(children.Length, page.Count);
    }
}
