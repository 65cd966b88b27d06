using Dapper;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Storage;

namespace Headwater.Tests.Need.Levels;

public class WaitingTests
{
    private const string Suspended = "Suspended 2026-01-15 DB 2";
    private const string Excluded = "PermanentlyExcluded 2026-02-15 DB";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_suggestion_waits_for_a_person_until_one_decides(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        var waiting = new ListFilter(ToDecide: true);
        Assert.Equal([1], await borough.ListedAsync(waiting));

        await borough.DeferAsync(1, Life.Today.AddDays(2), "Waiting for the school.");
        Assert.Empty(await borough.ListedAsync(waiting));
        borough.Clock.Day = Life.Today.AddDays(2);
        Assert.Equal([1], await borough.ListedAsync(waiting));

        await borough.AgreeAsync(1);
        Assert.Empty(await borough.ListedAsync(waiting));

        await borough.ChangeAsync(1, Excluded);
        await borough.AssessAsync(borough.Clock.Day);
        Assert.Equal([1], await borough.ListedAsync(waiting));
        Assert.Equal(
            1,
            (await new CountChildren(borough.Database, borough.Clock).RunAsync(Borough.Practitioner)).Children.ToDecide
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Putting_off_leaves_what_was_agreed_and_that_the_suggestion_moved_since(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        await borough.AgreeAsync(1);
        await borough.ChangeAsync(1, Excluded);
        await borough.AssessAsync();

        await borough.DeferAsync(1, Life.Today.AddDays(2), "Waiting for the school.");

        var child = await borough.OpenAsync(1);
        Assert.Equal(
            (PathwayLevel.Emerging, PathwayLevel.Emerging, true),
            (child.Level, child.Agreement?.SuggestedThen, child.Agreement?.SuggestionMoved)
        );
        Assert.False(child.Waits(Life.Today));
        Assert.True(child.Waits(Life.Today.AddDays(2)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_level_that_was_put_off_can_be_agreed_again(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        await borough.AgreeAsync(1);
        await borough.DeferAsync(1, Life.Today.AddDays(2), "Waiting for the school.");
        borough.Clock.Day = Life.Today.AddDays(2);

        Assert.Null(await borough.AgreeAsync(1));

        Assert.Empty(await borough.ListedAsync(new ListFilter(ToDecide: true)));
        Assert.Equal(Life.Today, (await borough.OpenAsync(1)).Agreement?.Since);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_child_whom_a_person_took_off_the_list_comes_back_when_the_suggestion_moves(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        await borough.ChangeAsync(1, PathwayLevel.Mainstream, "It was a mistake in the register.");
        Assert.Empty(await borough.ListedAsync(new ListFilter(ToDecide: true)));

        await borough.ChangeAsync(1, Excluded);
        await borough.AssessAsync();

        Assert.Equal([1], await borough.ListedAsync(new ListFilter(ToDecide: true)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_list_its_counts_and_the_childs_page_agree_on_who_waits(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await using (var work = await borough.Database.BeginAsync())
        {
            var child = 0L;
            foreach (var suggested in new[] { 0, 1, 2 })
            foreach (var agreed in new int?[] { null, 0, 1, 2 })
            foreach (var then in new[] { 0, 1, 2 })
            foreach (var until in new DateOnly?[] { null, Life.Today, Life.Today.AddDays(1) })
                await StandAsync(work, ++child, suggested, agreed, then, until);
            await work.KeepAsync();
        }

        var everyone = (await borough.ListAsync(new ListFilter(Everyone: true), take: 200)).Children;
        var waiting = await borough.ListAsync(new ListFilter(ToDecide: true), take: 200);
        var counted = await new CountChildren(borough.Database, borough.Clock).RunAsync(Borough.Practitioner);

        Assert.Equal(108, everyone.Count);
        Assert.Equal(
            everyone.Where(child => child.Waits(Life.Today)).Select(child => child.Child).Order(),
            waiting.Children.Select(child => child.Child).Order()
        );
        Assert.Equal(waiting.Count, counted.Children.ToDecide);
        Assert.InRange(waiting.Count, 20, 88);
        foreach (var child in everyone.Take(40))
            Assert.Equal(child.Waits(Life.Today), (await borough.OpenAsync(child.Child)).Waits(Life.Today));
    }

    private static async Task StandAsync(
        Work work,
        long child,
        int suggested,
        int? agreed,
        int suggestedThen,
        DateOnly? until
    )
    {
        var values = new
        {
            child,
            Borough.Authority,
            suggested = (long)suggested,
            agreed = (long?)agreed,
            shown = (long)(agreed ?? suggested),
            suggestedThen = (long)suggestedThen,
            until,
            on = Life.Today,
        };
        await work.Connection.ExecuteAsync(
            "insert into record_child (id, authority, sought_name, on_roll) values (@child, @Authority, '', 0)",
            values
        );
        await work.Connection.ExecuteAsync(
            """
            insert into need_suggestion (authority, child, level, since, change, changed_on, need_level, reasons, shown, run)
            values (@Authority, @child, @suggested, @on, 'Same', @on, 1, 0, @shown, 1)
            """,
            values
        );
        await work.Connection.ExecuteAsync(
            """
            insert into need_agreed (child, authority, level, since, suggested, deferred_until, decision)
            values (@child, @Authority, @agreed, @on, @suggestedThen, @until, 'd')
            """,
            values
        );
    }

    private static async Task<Borough> OneChildAsync(Engine engine, string life)
    {
        var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", life, school: "999001");
        await borough.AssessAsync();
        return borough;
    }
}
