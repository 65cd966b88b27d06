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
                "insert into access_trail_child (child, number) values (55, 0)",
                "insert into access_trail_child (child, number) values (55, -1)",
                "insert into access_trail_child (child, number) values (55, -9223372036854775808)",
                "update access_trail set purpose = 'Oversight' where number = 2",
                "update access_trail set came_from = 'terminal' where number = 2",
                "update access_trail set team = 'Another team' where number = 2",
                "update access_trail set sought = 1 where number = 2",
                """
                insert into access_trail (number, authority, at, by_name, role, team, purpose, came_from, did, about,
                                          children, previous, hash)
                values (-1, 'E09999999', '2026-10-31T09:00:00.000Z', 'x', 'Analyst', '', 'DataQuality', '', '', '', 0, '', '')
                """,
            ]
        );

    [Theory, MemberData(nameof(Tamperings))]
    public async Task Whatever_is_done_to_the_trail_is_found(Engine engine, string tampering)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 3);
        await TamperAsync(database, tampering);

        Assert.NotNull((await new VerifyTrail(database).RunAsync()).FirstBroken);
    }

    [Theory]
    [InlineData(Engine.Sqlite, -7)]
    [InlineData(Engine.Sqlite, 0)]
    [InlineData(Engine.Sqlite, 8)]
    [InlineData(Engine.Postgres, -7)]
    [InlineData(Engine.Postgres, 0)]
    [InlineData(Engine.Postgres, 8)]
    public async Task A_child_whom_no_line_showed_is_found_by_the_number_under_which_it_stands(
        Engine engine,
        long number
    )
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 3);
        await TamperAsync(database, $"insert into access_trail_child (child, number) values (55, {number})");

        Assert.Equal(number, (await new VerifyTrail(database).RunAsync()).FirstBroken);
    }

    // In SQLite a cell of any column holds anything.
    [Theory]
    [InlineData("update access_trail set by_name = x'ff' where number = 2", 2)]
    [InlineData("update access_trail set hash = x'ff' where number = 2", 2)]
    [InlineData("update access_trail set sought = x'ff' where number = 2", 2)]
    [InlineData("update access_trail set sought = 'nobody' where number = 2", 2)]
    [InlineData("update access_trail set children = 2.5 where number = 2", 2)]
    [InlineData("update access_trail set number = x'ff' where number = 2", 2)]
    [InlineData("update access_trail set number = 'two' where number = 2", 2)]
    [InlineData("update access_trail_child set child = x'ff' where number = 2 and child = 1", 2)]
    [InlineData("update access_trail_child set number = 1.5 where number = 2 and child = 1", 2)]
    [InlineData("update access_trail_child set number = x'ff' where number = 2 and child = 1", 2)]
    [InlineData("insert into access_trail_child (child, number) values (55, x'00')", 4)]
    [InlineData("update access_trail_end set hash = x'ff'", 4)]
    [InlineData("update access_trail_end set number = 'three'", 4)]
    public async Task A_cell_that_holds_something_else_is_a_break_and_no_fault(string tampering, long broken)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await LookedAtAsync(temporary, times: 3);
        await TamperAsync(database, tampering);

        Assert.Equal(broken, (await new VerifyTrail(database).RunAsync()).FirstBroken);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_trail_that_has_grown_still_leads_through_its_seal(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 2);
        var seal = await SealAsync(database);
        await LookAsync(database, 2);

        Assert.Equal(2, seal.Number);
        Assert.Equal(new TrailState(3, null), await new VerifyTrail(database).RunAsync(seal));
        Assert.Equal(new TrailState(3, null), await new VerifyTrail(database).RunAsync(Seal.Parse($"{seal}")));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_trail_that_was_worked_out_anew_is_whole_in_itself_and_does_not_lead_through_its_seal(
        Engine engine
    )
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 3);
        var seal = await SealAsync(database);

        // Somebody who may write to the database leaves the second look out and writes all others anew.
        await using (var work = await database.BeginAsync())
        {
            await work.Connection.ExecuteAsync(
                """
                delete from access_trail;
                delete from access_trail_child;
                update access_trail_end set number = 0, hash = ''
                """
            );
            await work.KeepAsync();
        }

        foreach (var look in new[] { 0, 2, 3 })
            await LookAsync(database, look);

        Assert.Equal(new TrailState(3, null), await new VerifyTrail(database).RunAsync());
        Assert.Equal(new TrailState(3, 3), await new VerifyTrail(database).RunAsync(seal));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_trail_that_was_cut_off_before_its_seal_is_broken(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await LookedAtAsync(temporary, times: 2);
        var longer = (await SealAsync(database)) with { Number = 3 };

        Assert.Equal(new TrailState(2, 3), await new VerifyTrail(database).RunAsync(longer));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_trail_without_a_line_has_no_seal(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);

        Assert.Null(await new SealTrail(await LookedAtAsync(temporary, times: 0), TimeProvider.System).RunAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("0:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("12:000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("12:g000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("99999999999999999999:0000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_seal_is_not_read_as_one(string text) => Assert.False(Seal.TryParse(text, null, out _));

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_trail_longer_than_is_read_at_a_time_is_walked_to_its_end(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema);
        await using (var work = await database.BeginAsync())
        {
            for (var i = 0; i < 4_001; i++)
                await work.WriteToTrailAsync(Someone, At, "Opened a child's page", "", [i]);
            await work.KeepAsync();
        }

        Assert.Equal(new TrailState(4_001, null), await new VerifyTrail(database).RunAsync());
        await using (var work = await database.BeginAsync())
        {
            await work.Connection.ExecuteAsync("update access_trail_child set child = 99999 where number = 4001");
            await work.KeepAsync();
        }

        Assert.Equal(new TrailState(4_001, 4_001), await new VerifyTrail(database).RunAsync());
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
            await LookAsync(database, i);
        return database;
    }

    private static async Task TamperAsync(Database database, string tampering)
    {
        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(tampering);
        await work.KeepAsync();
    }

    private static async Task LookAsync(Database database, int i)
    {
        await using var work = await database.BeginAsync();
        await work.WriteToTrailAsync(Someone, At.AddSeconds(i), "Opened a child's page", "", [i, i + 1]);
        await work.KeepAsync();
    }

    private static async Task<Seal> SealAsync(Database database) =>
        (await new SealTrail(database, TimeProvider.System).RunAsync())?.Seal
        ?? throw new InvalidOperationException("The trail has no line.");
}
