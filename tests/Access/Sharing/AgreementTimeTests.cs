using Headwater.Access.Sharing;

namespace Headwater.Tests.Access.Sharing;

/// <summary>From when until when an agreement holds, and which of several does.</summary>
public class AgreementTimeTests
{
    private static readonly Whom TheyNamed = new(Named: true, School: null, Level: null);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_agreement_that_lapsed_ended_or_has_not_begun_shows_nobody(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var terms = made.Terms(TheyNamed, "School");
        Assert.Null(await made.SignAsync(terms with { From = made.Today.AddDays(1), Until = made.Today.AddDays(9) }));
        Assert.Empty(await made.SeenAsync());

        Assert.Null(await made.SignAsync(terms));
        Assert.Equal([1, 3], await made.SeenAsync());
        Assert.Null(await made.EndAsync(2));
        Assert.Empty(await made.SeenAsync());
        Assert.NotNull(await made.EndAsync(2));

        // Its last day is the last on which it holds. No other has been in its place.
        await made.Borough.ExecuteAsync("delete from access_agreement where number = 2");
        await made.Borough.ExecuteAsync(
            $"update access_agreement set from_day = '2020-01-01', until_day = '{made.Today:O}' where number = 1"
        );
        Assert.Equal([1, 3], await made.SeenAsync());
        await made.Borough.ExecuteAsync(
            $"update access_agreement set until_day = '{made.Today.AddDays(-1):O}' where number = 1"
        );
        Assert.Empty(await made.SeenAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_older_agreement_does_not_come_back_when_the_newer_one_is_over(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var broad = made.Terms(new Whom(false, "100001", null), "School");
        Assert.Null(await made.SignAsync(broad));
        Assert.Equal([1, 2], await made.SeenAsync());

        // One that was ended before it began never stood in its place.
        Assert.Null(await made.SignAsync(broad with { From = made.Today.AddDays(5) }));
        Assert.Null(await made.EndAsync(2));
        Assert.Equal([1, 2], await made.SeenAsync());

        Assert.Null(await made.SignAsync(made.Terms(new Whom(true, "100001", null), "School")));
        Assert.Equal([1], await made.SeenAsync());
        var all = await new ListAgreements(made.Database, made.Borough.Clock).RunAsync(SharedBorough.Director);
        Assert.Equal(
            [null, null, 3],
            all.OrderByDescending(each => each.Number).Select(each => each.ReplacedBy(all, made.Today)?.Number)
        );
        Assert.Null(await made.EndAsync(3));
        Assert.Empty(await made.SeenAsync());

        await made.Borough.ExecuteAsync(
            $"""
            update access_agreement set from_day = '2019-01-01' where number = 1;
            update access_agreement
            set ended_at = null, ended_by = null, ended_why = null, from_day = '2020-01-01',
                until_day = '{made.Today.AddDays(-1):O}'
            where number = 3
            """
        );
        Assert.Empty(await made.SeenAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_is_eighteen_is_no_child_any_more(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        Assert.Null(await made.SignAsync(made.Terms(TheyNamed, "School")));

        async Task<IReadOnlyList<long>> BornAsync(DateOnly day)
        {
            await made.Borough.ExecuteAsync($"update record_child set birth_date = '{day:O}' where id = 1");
            return await made.SeenAsync();
        }

        Assert.Equal([3], await BornAsync(made.Today.AddYears(-18)));
        Assert.Equal([1, 3], await BornAsync(made.Today.AddYears(-18).AddDays(1)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_signed_ahead_begins_on_its_day_though_a_stop_gap_was_signed_since(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var ahead = made.Terms(new Whom(false, "100001", null), "School");
        Assert.Null(await made.SignAsync(ahead));
        Assert.Null(await made.SignAsync(made.Terms(TheyNamed, "School")));
        await made.Borough.ExecuteAsync(
            $"""
            update access_agreement set from_day = '2020-01-01', until_day = '{made.Today.AddDays(-1):O}'
            where number = 2
            """
        );

        Assert.Equal([1, 2], await made.SeenAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_first_day_far_off_is_refused(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var terms = made.Terms(TheyNamed, "School", "School");

        Assert.NotNull(await made.SignAsync(terms with { From = DateOnly.MaxValue, Until = DateOnly.MaxValue }));
        Assert.Null(await made.SignAsync(terms));
        Assert.Equal(["School"], (await made.OfficerAsync()).Sharing?.Areas);
    }
}
