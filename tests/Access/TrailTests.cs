using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Tests.Access;

public class TrailTests
{
    private static readonly Caller Someone = new("E09999999", "someone", "Someone Made-Up", Role.Analyst);

    private static readonly DateTimeOffset At = new(2026, 10, 31, 9, 30, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_trail_that_nobody_touched_is_whole(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 3);

        Assert.Equal(new TrailState(3, null), await new VerifyTrail(database).RunAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_empty_trail_is_whole(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 0);

        Assert.Equal(new TrailState(0, null), await new VerifyTrail(database).RunAsync());
    }

    public static MatrixTheoryData<Engine, string> Tamperings { get; } =
        new(
            Enum.GetValues<Engine>(),
            [
                "update access_trail set by_name = 'nobody' where number = 2",
                "update access_trail set at = '2026-10-31T09:31:00.000Z' where number = 2",
                "delete from access_trail where number = 2",
                "delete from access_trail_child where number = 2",
                "update access_trail_child set child = 99 where number = 2 and child = 1",
                "delete from access_trail where number = 3",
                "delete from access_trail_end",
                "update access_trail set children = 7 where number = 2",
                "insert into access_trail_child (child, number) values (55, 99)",
                "insert into access_trail_child (child, number) values (55, 2)",
            ]
        );

    [Theory, MemberData(nameof(Tamperings))]
    public async Task Whatever_is_done_to_the_trail_is_found(Engine engine, string tampering)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 3);
        await using (var work = await database.BeginAsync())
        {
            await work.Connection.ExecuteAsync(tampering);
            await work.KeepAsync();
        }

        Assert.NotNull((await new VerifyTrail(database).RunAsync()).FirstBroken);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_look_that_is_not_kept_is_not_on_the_trail(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 1);
        await using (var work = await database.BeginAsync())
            await work.WriteToTrailAsync(Someone, At, "Opened a child's page", "", [7]);

        Assert.Equal(new TrailState(1, null), await new VerifyTrail(database).RunAsync());
    }

    private static async Task<Database> LookedAtAsync(TemporaryDatabase temporary, int times)
    {
        var database = await temporary.OpenAsync(AccessModule.Schema);
        for (var i = 0; i < times; i++)
        {
            await using var work = await database.BeginAsync();
            await work.WriteToTrailAsync(Someone, At.AddSeconds(i), "Opened a child's page", "", [i, i + 1]);
            await work.KeepAsync();
        }

        return database;
    }
}
