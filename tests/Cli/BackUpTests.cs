using Dapper;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Cli.BackUps;
using Headwater.Cli.LookOver;
using Headwater.Cli.Verbs;
using Headwater.Demo;
using Headwater.Storage;
using Headwater.Tests.Web;

namespace Headwater.Tests.Cli;

public sealed class BackUpTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-back-up-");

    private string Backups => Path.Combine(folder.FullName, "backups");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_restore_is_rehearsed_from_backups_taken_while_files_load_and_people_write(Engine engine)
    {
        Borough.Make(new BoroughOptions { Children = BoroughOptions.FewestChildren, Years = 1 }, folder.FullName);
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        using var load = HeadwaterProgram.Start(
            "load",
            Path.Combine(folder.FullName, "files"),
            "--database",
            temporary.Place
        );
        var said = Task.WhenAll(load.StandardOutput.ReadToEndAsync(), load.StandardError.ReadToEndAsync());

        var taken = new List<(BackUp BackUp, int Accepted)>();
        var added = 0;
        while (taken.Count is 0 || !load.HasExited)
        {
            Assert.Null(await AddUserAsync(database, ++added));
            taken.Add((await BackUpAsync(database), added));
        }

        Assert.True(load.ExitCode < 2, string.Concat(await said));
        taken.Add((await BackUpAsync(database), added));
        foreach (var (backUp, accepted) in new[] { taken[0], taken[^2], taken[^1] })
        {
            await using var empty = await TemporaryDatabase.MakeAsync(engine);
            var done = await RestoreBackUp.RunAsync(backUp.File, empty.Place, CancellationToken.None);

            Assert.Null(done.Refusal);
            Assert.Equal(backUp.Holds, done.Holds);
            var restored = await empty.OpenAsync(Modules.Schemas);
            Assert.Empty((await LookOverDatabase.RunAsync(restored)).Faults.Except(Careless));
            Assert.True(await UsersAsync(restored) >= accepted);
        }

        Assert.Equal((await Standing.OfAsync(database)).Children, taken[^1].BackUp.Holds.Children);
        Assert.True(taken[^1].BackUp.Holds.Children > 0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_restored_over_a_database_that_is_there(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        Assert.Null(await AddUserAsync(database, 1));
        var backUp = await BackUpAsync(database);
        Assert.Null(await AddUserAsync(database, 2));

        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(
            "restore",
            backUp.File,
            "--database",
            temporary.Place
        );

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("There is a database in that place already", notes, StringComparison.Ordinal);
        Assert.Equal(2, await UsersAsync(database));
    }

    [Fact]
    public async Task A_backup_can_be_restored_on_the_other_engine_and_back()
    {
        await using var one = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        await using var other = await TemporaryDatabase.MakeAsync(Engine.Postgres);
        var database = await one.OpenAsync(Modules.Schemas);
        Assert.Null(await AddUserAsync(database, 1));

        await RestoreBackUp.RunAsync((await BackUpAsync(database)).File, other.Place, CancellationToken.None);
        var back = await BackUpAsync(await other.OpenAsync(Modules.Schemas));

        Assert.Equal(await Standing.OfAsync(database), back.Holds);
        Assert.Equal(1, await UsersAsync(await Database.OpenAsideAsync(back.File, Modules.Schemas)));
    }

    [Fact]
    public async Task A_backup_is_for_its_owner_alone_and_is_written_over_none()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(Modules.Schemas);
        var clock = new StoppedClock();
        var backUp = await TakeBackUp.RunAsync(database, Backups, clock, CancellationToken.None);

        await Assert.ThrowsAsync<IOException>(() =>
            TakeBackUp.RunAsync(database, Backups, clock, CancellationToken.None)
        );

        Assert.Equal([backUp.File], Directory.GetFiles(Backups));
        Assert.Equal("headwater-2026-11-02T10-00-00Z.db", Path.GetFileName(backUp.File));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backUp.File));
    }

    [Fact]
    public async Task A_backup_that_is_stopped_leaves_nothing_and_one_that_was_killed_is_begun_again()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(Modules.Schemas);
        Assert.Null(await AddUserAsync(database, 1));
        var clock = new StoppedClock();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            TakeBackUp.RunAsync(database, Backups, clock, new CancellationToken(canceled: true))
        );
        Assert.Empty(Directory.GetFiles(Backups));

        await File.WriteAllTextAsync(Path.Combine(Backups, "headwater-2026-11-02T10-00-00Z.db.part"), "half of one");
        var backUp = await TakeBackUp.RunAsync(database, Backups, clock, CancellationToken.None);
        Assert.Equal([backUp.File], Directory.GetFiles(Backups));
    }

    [Fact]
    public async Task A_damaged_backup_and_one_of_a_newer_program_are_refused_in_words_and_leave_nothing()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(Modules.Schemas);
        for (var i = 0; i < 20; i++)
            Assert.Null(await AddUserAsync(database, i));
        var (damaged, newer) = (await BackUpAsync(database), await BackUpAsync(database));
        await using (var file = File.OpenWrite(damaged.File))
        {
            file.Position = file.Length / 2;
            await file.WriteAsync(new byte[40_000]);
        }

        await using (var work = await (await Database.OpenAsideAsync(newer.File, [])).BeginAsync())
        {
            await work.Connection.ExecuteAsync("insert into storage_schema (step) values ('a step of tomorrow')");
            await work.KeepAsync();
        }

        foreach (var (backUp, why) in new[] { (damaged, "damaged"), (newer, "A newer Headwater") })
        {
            var place = Path.Combine(folder.FullName, "restored.db");
            var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(
                "restore",
                backUp.File,
                "--database",
                place
            );

            Assert.NotEqual(0, exitCode);
            Assert.Equal("", output);
            Assert.Contains(why, notes, StringComparison.Ordinal);
            Assert.Empty(Directory.GetFiles(folder.FullName, "restored*"));
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_backup_of_an_older_program_is_brought_up_to_date_and_stays_as_it_is(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var backUp = await BackUpAsync(await temporary.OpenAsync(Modules.Schemas));
        await using (var work = await (await Database.OpenAsideAsync(backUp.File, [])).BeginAsync())
        {
            await work.Connection.ExecuteAsync("drop table need_run_load");
            await work.Connection.ExecuteAsync("delete from storage_schema where step like '%loads-seen%'");
            await work.KeepAsync();
        }

        var before = await File.ReadAllBytesAsync(backUp.File);
        await using var empty = await TemporaryDatabase.MakeAsync(engine);

        Assert.Null((await RestoreBackUp.RunAsync(backUp.File, empty.Place, CancellationToken.None)).Refusal);

        await using var read = await (await empty.OpenAsync(Modules.Schemas)).ReadAsync();
        Assert.Equal(0, await read.Connection.ExecuteScalarAsync<long>("select count(*) from need_run_load"));
        Assert.Equal(before, await File.ReadAllBytesAsync(backUp.File));
    }

    public void Dispose() => folder.Delete(recursive: true);

    // The server of the tests is one that nothing need outlive.
    public static string[] Careless { get; } =
    [
        .. new[] { "fsync", "full_page_writes", "synchronous_commit" }.Select(name =>
            $"The server's setting {name} is off: a power cut may take what was answered as kept."
        ),
    ];

    // Names are by the second.
    private async Task<BackUp> BackUpAsync(Database database)
    {
        while (true)
        {
            try
            {
                return await TakeBackUp.RunAsync(database, Backups, TimeProvider.System, CancellationToken.None);
            }
            catch (IOException taken) when (taken.Message.Contains("already", StringComparison.Ordinal))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static async Task<string?> AddUserAsync(Database database, int number) =>
        (
            await new AddUser(database, TimeProvider.System).RunAsync(
                new User("E09999999", $"user{number}", $"Someone {number}", Role.Analyst, null, null, null, true),
                "a made-up password",
                Caller.AdministratorAtTheTerminal("E09999999", "test")
            )
        )?.Sentence;

    private static async Task<long> UsersAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>("select count(*) from access_user");
    }
}
