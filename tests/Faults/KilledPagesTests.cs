using Headwater.Storage;
using Npgsql;

namespace Headwater.Tests.Faults;

/// <summary>What the pages answered as saved is there, whatever becomes of them or of the database server.</summary>
public class KilledPagesTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whatever_was_answered_as_saved_is_there_after_the_pages_are_killed(Engine engine)
    {
        await using var borrowed = new Borrowed(engine);
        var (place, database, people) = await PreparedAsync(borrowed);
        var signIn = SavingPeople.WriteSignIn(borrowed.Folder);
        var random = new Random(Sizes.Seed + 2);

        for (var i = 0; i < Sizes.Times; i++)
        {
            var before = people.Accepted;
            using var pages = await ServedProgram.StartAsync(place, signIn);
            var saving = people.SaveAsync(pages, CancellationToken.None);
            while (people.Accepted == before && !saving.IsCompleted)
                await Task.Delay(20);
            await Task.Delay(random.Next(1_500));
            await pages.KillAsync();
            await saving;

            Assert.True(people.Accepted > before);
            await people.AssertKeptAsync();
            await Borrowed.AssertWholeAsync(database);
        }
    }

    [Fact]
    public async Task The_pages_go_on_by_themselves_after_every_connection_to_the_server_was_cut()
    {
        await using var borrowed = new Borrowed(Engine.Postgres);
        var (place, database, people) = await PreparedAsync(borrowed);
        place = new NpgsqlConnectionStringBuilder(place) { ApplicationName = $"{Guid.NewGuid():N}" }.ConnectionString;
        using var pages = await ServedProgram.StartAsync(place, SavingPeople.WriteSignIn(borrowed.Folder));
        var random = new Random(Sizes.Seed + 3);

        for (var i = 0; i < Sizes.Times; i++)
        {
            using var enough = new CancellationTokenSource();
            var saving = people.SaveAsync(pages, enough.Token);
            await Task.Delay(1_000 + random.Next(1_000));
            await CutAsync(place);
            await Task.Delay(500);
            // Whoever met the cut was told so; the next request is answered again.
            var before = people.Accepted;
            await enough.CancelAsync();
            await saving;
            using var again = new CancellationTokenSource();
            var after = people.SaveAsync(pages, again.Token);
            while (people.Accepted == before && !after.IsCompleted)
                await Task.Delay(20);
            await again.CancelAsync();
            await after;

            Assert.True(people.Accepted > before);
            await people.AssertKeptAsync();
            await Borrowed.AssertWholeAsync(database);
        }
    }

    [Fact]
    public async Task A_second_writer_is_waited_for_and_nothing_is_lost()
    {
        await using var borrowed = new Borrowed(Engine.Sqlite);
        var (place, database, people) = await PreparedAsync(borrowed);
        using var pages = await ServedProgram.StartAsync(place, SavingPeople.WriteSignIn(borrowed.Folder));
        using var enough = new CancellationTokenSource();
        var saving = people.SaveAsync(pages, enough.Token);
        while (people.Accepted is 0 && !saving.IsCompleted)
            await Task.Delay(20);

        await using (await database.BeginAsync())
            await Task.Delay(TimeSpan.FromSeconds(2));
        var before = people.Accepted;
        while (people.Accepted <= before + 3 && !saving.IsCompleted)
            await Task.Delay(20);
        Assert.True(people.Accepted > before + 3);
        await enough.CancelAsync();
        await saving;

        await people.AssertKeptAsync();
        await Borrowed.AssertWholeAsync(database);
    }

    private static async Task<(string Place, Database Database, SavingPeople People)> PreparedAsync(Borrowed borrowed)
    {
        var (temporary, database) = await borrowed.EmptyAsync();
        await Killed.WholeAsync("load", borrowed.Files, "--database", temporary.Place);
        await Killed.WholeAsync("assess", "--on", "2026-10-31", "--database", temporary.Place);
        var people = new SavingPeople(database);
        await people.LetInAsync();
        return (temporary.Place, database, people);
    }

    /// <summary>As a restart of the server does: every connection that the pages have is gone. Ours too.</summary>
    private static async Task CutAsync(string place)
    {
        await using var connection = new NpgsqlConnection(place);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = @name and pid <> pg_backend_pid()";
        command.Parameters.AddWithValue("name", new NpgsqlConnectionStringBuilder(place).ApplicationName ?? "");
        Assert.True(await command.ExecuteScalarAsync() is > 0L);
        NpgsqlConnection.ClearPool(connection);
    }
}
