using System.Diagnostics;
using Dapper;
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
        Assert.True(before.Entries > 0);

        // Spread over the time that a whole load takes, so that reading, matching and writing are all cut off once.
        for (var i = 1; i <= 5; i++)
        {
            await LoadAsync(files, place, killAfter: whole * (0.4 * i));
            var after = await StateAsync(place);
            if (after != before)
            {
                // The load was quicker than the kill: then all of it is there.
                Assert.Equal(0, await LoadAsync(files, place, killAfter: null));
                var again = await StateAsync(place);
                Assert.Equal(after with { Trail = again.Trail }, again);
                return;
            }
        }

        Assert.Equal(0, await LoadAsync(files, place, killAfter: null));
        Assert.True((await StateAsync(place)).Entries > before.Entries);
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
        return await work.Connection.QuerySingleAsync<State>(
            """
            select (select count(*) from record_entry) as entries, (select count(*) from record_person) as people,
                   (select count(*) from record_child) as children, (select count(*) from intake_file) as files,
                   (select count(*) from access_trail) as trail
            """
        );
    }

    private sealed record State(long Entries, long People, long Children, long Files, long Trail);
}
