using Headwater.Access;
using Headwater.Access.WrongTries;

namespace Headwater.Tests.Access.WrongTries;

public class CountTriesTests
{
    private readonly MovingClock clock = new();

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Five_wrong_tries_are_looked_at_and_the_sixth_is_not_however_the_name_is_written(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var tries = await TriesAsync(temporary);

        Assert.Equal(5, await LookedAtAsync(tries, 9, "sam", "10.0.0.1"));

        Assert.Equal(0, await LookedAtAsync(tries, 1, " SAM ", "10.0.0.1"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_person_whose_name_was_guessed_elsewhere_can_still_sign_in(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var tries = await TriesAsync(temporary);
        await LookedAtAsync(tries, 6, "sam", "10.0.0.1");

        Assert.Equal(1, await LookedAtAsync(tries, 1, "sam", "10.0.0.2"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Guessing_one_name_from_many_places_is_slowed(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var tries = await TriesAsync(temporary);
        for (var i = 0; i < CountTries.PerName; i++)
            Assert.Equal(1, await LookedAtAsync(tries, 1, "sam", $"10.0.0.{i}"));

        Assert.Equal(0, await LookedAtAsync(tries, 1, "sam", "10.0.1.1"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Guessing_many_names_from_one_place_is_slowed(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var tries = await TriesAsync(temporary);
        for (var i = 0; i < CountTries.PerAddress; i++)
            Assert.Equal(1, await LookedAtAsync(tries, 1, $"name {i}", "10.0.0.1"));

        Assert.Equal(0, await LookedAtAsync(tries, 1, "another", "10.0.0.1"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_restart_forgives_nothing_and_another_node_counts_on(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        await LookedAtAsync(await TriesAsync(temporary), 5, "sam", "10.0.0.1");

        Assert.Equal(0, await LookedAtAsync(await TriesAsync(temporary), 1, "sam", "10.0.0.1"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Many_tries_at_once_are_not_all_looked_at(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var tries = await TriesAsync(temporary);

        var refused = await Task.WhenAll(
            Enumerable.Range(0, 30).Select(_ => tries.CountAsync(Guessed.Password, "sam", "10.0.0.1"))
        );

        Assert.Equal(5, refused.Count(refusal => refusal is null));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Waiting_is_enough_and_so_is_being_right(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var tries = await TriesAsync(temporary);
        await LookedAtAsync(tries, 5, "sam", "10.0.0.1");
        clock.Now += CountTries.Window - TimeSpan.FromSeconds(1);
        Assert.Equal(0, await LookedAtAsync(tries, 1, "sam", "10.0.0.1"));

        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(4, await LookedAtAsync(tries, 4, "sam", "10.0.0.1"));
        await tries.ForgiveAsync(Guessed.Password, "sam", "10.0.0.1");

        Assert.Equal(5, await LookedAtAsync(tries, 9, "sam", "10.0.0.1"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Codes_and_passwords_are_counted_apart(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var tries = await TriesAsync(temporary);
        await LookedAtAsync(tries, 5, "sam", "10.0.0.1");

        Assert.Null(await tries.CountAsync(Guessed.Code, "sam", "10.0.0.1"));
    }

    private async Task<CountTries> TriesAsync(TemporaryDatabase temporary) =>
        new(await temporary.OpenAsync(AccessModule.Schema), clock);

    private static async Task<int> LookedAtAsync(CountTries tries, int times, string name, string address)
    {
        var lookedAt = 0;
        for (var i = 0; i < times; i++)
            if (await tries.CountAsync(Guessed.Password, name, address) is null)
                lookedAt++;
        return lookedAt;
    }
}
