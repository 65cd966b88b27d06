using System.Diagnostics;
using Headwater.Access;
using Headwater.Demo;
using Headwater.Intake;
using Headwater.Need;
using Headwater.Records;
using Headwater.Storage;
using Headwater.Web;

namespace Headwater.Tests.Cli;

/// <summary>A load that is killed, wherever it stands, leaves what was there before.</summary>
public sealed class KilledLoadTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-killed-");

    [Fact]
    public async Task A_load_killed_at_any_moment_leaves_the_state_before()
    {
        Borough.Make(new BoroughOptions { Children = BoroughOptions.FewestChildren, Years = 2 }, folder.FullName);
        var files = Path.Combine(folder.FullName, "files");
        var place = Path.Combine(folder.FullName, "killed.db");

        var watch = Stopwatch.StartNew();
        Assert.Equal(0, await LoadAsync(Path.Combine(files, "school-census"), place, killAfter: null));
        var whole = watch.Elapsed;
        var before = await StateAsync(place);
        Assert.NotEmpty(before.Entries);

        // Spread over the time that a whole load takes, so that reading, matching and writing are all cut off once.
        for (var i = 1; i <= 5; i++)
        {
            await LoadAsync(files, place, killAfter: whole * (0.4 * i));
            var after = await StateAsync(place);
            if (after.Files.Count > before.Files.Count)
            {
                // The load was quicker than the kill: then all of it is there.
                Assert.Equal(0, await LoadAsync(files, place, killAfter: null));
                AssertSame(after, await StateAsync(place));
                return;
            }

            AssertSame(before, after);
            Assert.Equal(before.Trail, after.Trail);
        }

        Assert.Equal(0, await LoadAsync(files, place, killAfter: null));
        Assert.True((await StateAsync(place)).Entries.Count > before.Entries.Count);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<int?> LoadAsync(string files, string place, TimeSpan? killAfter)
    {
        using var process = HeadwaterProgram.Start("load", files, "--database", place);
        var (output, notes) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (killAfter is { } moment)
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(moment));
            process.Kill();
        }

        await process.WaitForExitAsync();
        Assert.False(
            output.Result.Length > 0 && notes.Result.Contains("Unhandled", StringComparison.Ordinal),
            notes.Result
        );
        return killAfter is null ? process.ExitCode : null;
    }

    private static async Task<State> StateAsync(string place)
    {
        var database = await Database.OpenAsync(
            place,
            [AccessModule.Schema, IntakeModule.Schema, RecordsModule.Schema, NeedModule.Schema, Site.Schema]
        );
        await using var work = await database.ReadAsync();
        return new State(
            await RowsAsync("record_entry", "child, number"),
            await RowsAsync("record_person", "id"),
            await RowsAsync("record_said", "person, file"),
            await RowsAsync("record_child", "id"),
            await RowsAsync("intake_file", "number"),
            await RowsAsync("intake_problem", "file, number"),
            await RowsAsync("access_trail", "number")
        );

        // Each row in all its columns: as many rows as before could still be other rows.
        async Task<IReadOnlyList<string>> RowsAsync(string table, string order)
        {
            await using var command = work.Command($"select * from {table} order by {order}");
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(row);
                rows.Add(string.Join('|', row));
            }

            return rows;
        }
    }

    private static void AssertSame(State before, State after)
    {
        Assert.Equal(before.Files, after.Files);
        Assert.Equal(before.Problems, after.Problems);
        Assert.Equal(before.Children, after.Children);
        Assert.Equal(before.People, after.People);
        Assert.Equal(before.Said, after.Said);
        Assert.Equal(before.Entries, after.Entries);
    }

    private sealed record State(
        IReadOnlyList<string> Entries,
        IReadOnlyList<string> People,
        IReadOnlyList<string> Said,
        IReadOnlyList<string> Children,
        IReadOnlyList<string> Files,
        IReadOnlyList<string> Problems,
        IReadOnlyList<string> Trail
    );
}
