using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Cli.LookOver;
using Headwater.Cli.Verbs;
using Headwater.Storage;

namespace Headwater.Tests.Access.Trail;

/// <summary>What somebody put into the database to keep looks off the trail is found, and keeps nothing off it.</summary>
public class StrangerTests
{
    private static readonly Caller Someone = new("E09999999", "someone", "Someone Made-Up", Role.Analyst);

    private static readonly DateTimeOffset At = new(2026, 10, 31, 9, 30, 0, TimeSpan.Zero);

    public static TheoryData<Engine, string> PutIn { get; } =
        new()
        {
            {
                Engine.Sqlite,
                "create trigger quiet after insert on access_trail when new.by_name = 'someone' begin delete from access_trail where number = new.number; end"
            },
            {
                Engine.Sqlite,
                "create trigger quiet after insert on access_trail begin update access_trail set by_name = 'nobody' where number = new.number; end"
            },
            {
                Engine.Sqlite,
                "create trigger quiet before insert on access_trail_child begin select raise(ignore); end"
            },
            { Engine.Postgres, "create rule quiet as on insert to access_trail_child do instead nothing" },
            {
                Engine.Postgres,
                """
                    create function quiet() returns trigger language plpgsql as 'begin return null; end';
                    create trigger quiet before insert on access_trail for each row execute function quiet()
                    """
            },
        };

    [Theory, MemberData(nameof(PutIn))]
    public async Task What_takes_a_line_away_is_named_and_whoever_looks_is_shown_nothing(Engine engine, string sql)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        Assert.Empty(await database.StrangersAsync(Modules.Schemas));
        await DoAsync(database, sql);

        Assert.Contains(
            await database.StrangersAsync(Modules.Schemas),
            one => one.Contains("quiet", StringComparison.Ordinal)
        );
        await Assert.ThrowsAsync<InvalidOperationException>(() => LookAsync(database, [1, 2]));
        Assert.Equal(0, (await new VerifyTrail(database).RunAsync()).Entries);
    }

    [Theory]
    [InlineData(
        Engine.Sqlite,
        "create trigger quiet before insert on access_trail_child begin select raise(ignore); end"
    )]
    [InlineData(
        Engine.Postgres,
        """
            create function quiet() returns trigger language plpgsql as 'begin return null; end';
            create trigger quiet before insert on access_trail_child for each row execute function quiet()
            """
    )]
    public async Task Of_many_children_none_is_kept_off_either(Engine engine, string sql)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        await DoAsync(database, sql);

        await Assert.ThrowsAsync<InvalidOperationException>(() => LookAsync(database, [.. Enumerable.Range(1, 150)]));
    }

    [Theory]
    [InlineData(Engine.Sqlite, "create view names as select by_name from access_trail")]
    [InlineData(Engine.Postgres, "create view names as select by_name from access_trail")]
    [InlineData(Engine.Postgres, "create policy names on access_trail using (by_name <> 'someone')")]
    [InlineData(Engine.Postgres, "create table names () inherits (access_trail)")]
    public async Task What_stands_before_a_table_is_named(Engine engine, string sql)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        await DoAsync(database, sql);

        Assert.Contains(
            (await LookOverDatabase.RunAsync(database)).Faults,
            fault => fault.Contains("names", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_table_made_anew_to_let_a_second_line_replace_the_first_is_named()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(Modules.Schemas);
        await DoAsync(
            database,
            """
            drop table access_trail_end;
            create table access_trail_end (id bigint not null primary key on conflict replace, number bigint, hash text);
            """
        );

        Assert.Equal(
            ["The table access_trail_end is not as Headwater makes it."],
            await database.StrangersAsync(Modules.Schemas)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_trail_whose_end_was_taken_off_is_older_than_what_was_done(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        await LookAsync(database, [1]);
        await DoAsync(
            database,
            "insert into privacy_hold (number, authority, reach, child, why, by_name, by_display, at) values (1, 'E09999999', 'child', 1, 'why', 'someone', 'Someone', '2026-10-31T09:30:00.000Z')"
        );
        Assert.Empty(await OlderAsync(database));

        await DoAsync(database, "delete from access_trail; delete from access_trail_child");
        await DoAsync(database, "update access_trail_end set number = 0, hash = ''");

        Assert.Null((await new VerifyTrail(database).RunAsync()).FirstBroken);
        Assert.Contains("privacy_hold", Assert.Single(await OlderAsync(database)), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> OlderAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        return await Witnesses.OlderTrailAsync(work);
    }

    private static async Task LookAsync(Database database, IReadOnlyCollection<int> children)
    {
        await using var work = await database.BeginAsync();
        await work.WriteToTrailAsync(Someone, At, "Looked", "", [.. children.Select(child => (long)child)]);
        await work.KeepAsync();
    }

    private static async Task DoAsync(Database database, string sql)
    {
        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(sql);
        await work.KeepAsync();
    }
}
