using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Tests.Storage;

public class DatabaseTests
{
    private const string Table =
        "create table if not exists storage_test (id bigint primary key, day text, amount double precision)";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Work_that_is_kept_is_there_for_the_next(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();

        await InsertAsync(database, keep: true);

        await using var work = await database.BeginAsync();
        var row = await work.Connection.QuerySingleAsync<(long Id, string Day, double? Amount)>(
            "select id, day, amount from storage_test"
        );
        Assert.Equal((7, "2026-10-31", null), row);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Work_that_is_not_kept_leaves_no_trace(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();

        await InsertAsync(database, keep: false);

        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(Table);
        Assert.Equal(0, await work.Connection.ExecuteScalarAsync<long>("select count(*) from storage_test"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_day_is_kept_as_text_and_comes_back_as_a_day(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();
        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(Table);

        var day = new DateOnly(2024, 2, 29);
        await work.Connection.ExecuteAsync("insert into storage_test (id, day) values (1, @day)", new { day });

        Assert.Equal(day, await work.Connection.QuerySingleAsync<DateOnly>("select day from storage_test"));
        Assert.Equal("2024-02-29", await work.Connection.QuerySingleAsync<string>("select day from storage_test"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_schema_step_is_applied_once_however_often_the_database_is_opened(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        await temporary.OpenAsync(AccessModule.Schema);

        var database = await temporary.OpenAsync(AccessModule.Schema);

        await using var work = await database.BeginAsync();
        Assert.Equal(1, await work.Connection.ExecuteScalarAsync<long>("select count(*) from access_trail_end"));
        Assert.NotEmpty(await work.Connection.QueryAsync<string>("select step from storage_schema"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nodes_that_open_a_new_database_at_once_build_it_once(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);

        var opened = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => temporary.OpenAsync(AccessModule.Schema)))
        );

        await using var work = await opened[0].ReadAsync();
        Assert.Equal(1, await work.Connection.ExecuteScalarAsync<long>("select count(*) from access_trail_end"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_database_is_opened_while_somebody_else_writes_to_it(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema);
        await using var writing = await database.BeginAsync();
        await writing.Connection.ExecuteAsync("update access_trail_end set hash = 'x'");

        var again = await temporary.OpenAsync(AccessModule.Schema).WaitAsync(TimeSpan.FromSeconds(10));

        await using var work = await again.ReadAsync();
        Assert.Equal("", await work.Connection.ExecuteScalarAsync<string>("select hash from access_trail_end"));
    }

    [Fact]
    public async Task What_is_kept_in_a_file_is_on_the_disk_before_it_is_answered()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        await using var work = await (await temporary.OpenAsync()).ReadAsync();

        Assert.Equal("wal", await work.Connection.ExecuteScalarAsync<string>("pragma journal_mode"));
        // 2 is FULL: the log is flushed with each transaction.
        Assert.Equal(2, await work.Connection.ExecuteScalarAsync<long>("pragma synchronous"));
        Assert.Equal(1, await work.Connection.ExecuteScalarAsync<long>("pragma foreign_keys"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_test_has_a_database_of_its_own(Engine engine)
    {
        await using var one = await TemporaryDatabase.MakeAsync(engine);
        await using var other = await TemporaryDatabase.MakeAsync(engine);
        await InsertAsync(await one.OpenAsync(), keep: true);

        var database = await other.OpenAsync();

        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(Table);
        Assert.Equal(0, await work.Connection.ExecuteScalarAsync<long>("select count(*) from storage_test"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Work_that_takes_turns_waits_until_the_one_before_is_done(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();
        await InsertAsync(database, keep: true);
        var first = await database.BeginAloneAsync("storage_test");

        var second = Task.Run(async () =>
        {
            await using var work = await database.BeginAloneAsync("storage_test");
            return await work.Connection.ExecuteScalarAsync<long>("select count(*) from storage_test");
        });
        await first.Connection.ExecuteAsync("insert into storage_test (id) values (8)");
        Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(TimeSpan.FromMilliseconds(300))));
        await first.KeepAsync();
        await first.DisposeAsync();

        Assert.Equal(2, await second);
    }

    private static async Task InsertAsync(Database database, bool keep)
    {
        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(Table);
        await using (var rows = work.Insert("storage_test", "id", "day", "amount"))
        {
            rows.Number(7);
            rows.Day(new DateOnly(2026, 10, 31));
            rows.Amount(null);
            rows.EndRow();
            await rows.FinishAsync();
        }

        if (keep)
            await work.KeepAsync();
    }
}
