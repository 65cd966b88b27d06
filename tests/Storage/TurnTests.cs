using Dapper;
using Headwater.Storage;
using Headwater.Storage.Turns;

namespace Headwater.Tests.Storage;

public class TurnTests
{
    // More than as many looks as it takes to hold somebody for dead.
    private static readonly TimeSpan LongerThanAnyBeat = TimeSpan.FromSeconds(3);

    private readonly FastClock clock = new();

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_many_who_ask_at_once_one_gets_it_and_the_others_hear_who(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();

        var asked = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => AskAsync(database))));

        var turn = Assert.Single(asked, one => one.Turn is not null).Turn;
        Assert.All(asked, one => Assert.Equal(turn?.State.Holder, one.State.Holder));
        await ReleaseAsync(turn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_is_alive_keeps_it_however_long_and_whatever_the_clock_says(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();
        var (turn, _) = await AskAsync(database);

        clock.Now = clock.Now.AddDays(400);
        await Task.Delay(LongerThanAnyBeat);
        var later = await AskAsync(database);
        clock.Now = clock.Now.AddDays(-800);
        var earlier = await AskAsync(database);

        Assert.Equal((null, null), (later.Turn, earlier.Turn));
        Assert.True(turn is not null && await turn.StillAsync());
        await ReleaseAsync(turn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_a_killed_one_left_goes_to_the_next(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();
        await HoldAsync(database, "another machine");

        var (turn, state) = await AskAsync(database);

        Assert.NotNull(turn);
        Assert.NotEqual("another machine", state.Holder);
        await ReleaseAsync(turn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_waits_goes_on_when_the_one_before_is_done(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();
        var (first, _) = await AskAsync(database);

        var second = Task.Run(() => AskAsync(database, wait: true));
        Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(LongerThanAnyBeat)));
        await ReleaseAsync(first);

        Assert.NotNull((await second).Turn);
        await ReleaseAsync((await second).Turn);
        Assert.Empty(await TurnState.AllAsync(database));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_slept_while_another_went_on_hears_so(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();
        var (turn, _) = await AskAsync(database);
        await HoldAsync(database, "another machine");

        Assert.False(turn is null || await turn.StillAsync());
        await ReleaseAsync(turn);

        Assert.Equal("another machine", Assert.Single(await TurnState.AllAsync(database)).Holder);
    }

    [Fact]
    public async Task A_holder_who_writes_for_long_and_so_cannot_beat_is_not_taken_for_dead()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync();
        var (turn, _) = await AskAsync(database);
        var writing = await database.BeginAsync();

        var second = Task.Run(() => AskAsync(database));
        await Task.Delay(LongerThanAnyBeat);
        await writing.DisposeAsync();

        Assert.Null((await second).Turn);
        Assert.True(turn is not null && await turn.StillAsync());
        await ReleaseAsync(turn);
    }

    private Task<(Turn? Turn, TurnState State)> AskAsync(Database database, bool wait = false) =>
        new TakeTurn(database, clock).RunAsync("nightly E09999999", wait);

    private static async Task HoldAsync(Database database, string holder)
    {
        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(
            """
            insert into storage_turn (name, holder, began, beat)
            values ('nightly E09999999', @holder, '2026-11-02T02:00:00.0000000+00:00', 41)
            on conflict (name) do update set holder = excluded.holder
            """,
            new { holder }
        );
        await work.KeepAsync();
    }

    private static async Task ReleaseAsync(Turn? turn)
    {
        if (turn is not null)
            await turn.DisposeAsync();
    }
}
