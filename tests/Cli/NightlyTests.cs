using System.Diagnostics;
using System.Text.Json;
using Dapper;
using Headwater.Cli.Verbs;
using Headwater.Demo;

namespace Headwater.Tests.Cli;

public sealed class NightlyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-nightly-");

    public NightlyTests() =>
        Borough.Make(new BoroughOptions { Children = BoroughOptions.FewestChildren, Years = 1 }, folder.FullName);

    private string Files => Path.Combine(folder.FullName, "files");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_night_does_nothing_twice_and_goes_on_where_another_stopped(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        // As if killed between the two steps.
        await HeadwaterProgram.RunAsync("load", Files, "--database", temporary.Place);

        var first = await NightlyAsync(temporary, "--on", "2026-10-31");
        var second = await NightlyAsync(temporary, "--on", "2026-10-31");
        var tomorrow = await NightlyAsync(temporary, "--on", "2026-11-01");

        Assert.Equal((0, true), (first.Received, first.Assessed));
        Assert.Equal((0, false), (second.Received, second.Assessed));
        Assert.True(tomorrow.Assessed);
        Assert.Equal(2, await RunsAsync(temporary));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_that_came_since_is_loaded_and_everyone_assessed_again(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        await NightlyAsync(temporary, "--on", "2026-10-31");
        await File.WriteAllLinesAsync(
            Path.Combine(Files, "missing.csv"),
            ["CHILD,DOB,MISSING,MIS_START,MIS_END", "990077,01/02/2012,M,01/06/2026,02/06/2026"]
        );

        var again = await NightlyAsync(temporary, "--on", "2026-10-31");

        Assert.Equal((1, true), (again.Received, again.Assessed));
    }

    [Fact]
    public async Task A_second_that_finds_it_under_way_says_so_and_one_that_waits_finishes_it_when_the_first_is_killed()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Postgres);
        await temporary.OpenAsync(Modules.Schemas);
        // Holds up the first one's load, so that it is certainly in the middle.
        var database = await temporary.OpenAsync(Modules.Schemas);
        var holding = await database.BeginAloneAsync("intake_file");
        using var first = Start(temporary);
        await UntilUnderWayAsync(temporary, first);

        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(
            "nightly",
            Files,
            "--on",
            "2026-10-31",
            "--database",
            temporary.Place
        );
        using var waiting = Start(temporary, "--wait");
        var said = (waiting.StandardOutput.ReadToEndAsync(), waiting.StandardError.ReadToEndAsync());
        first.Kill();
        await holding.DisposeAsync();
        await waiting.WaitForExitAsync();

        Assert.Equal((4, ""), (exitCode, output));
        Assert.Contains("The nightly run is under way", notes, StringComparison.Ordinal);
        Assert.True(waiting.ExitCode < 2, await said.Item2);
        Assert.Contains("children as of 2026-10-31", await said.Item1, StringComparison.Ordinal);
        Assert.Equal(1, await RunsAsync(temporary));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Process Start(TemporaryDatabase temporary, params string[] words) =>
        HeadwaterProgram.Start(["nightly", Files, "--on", "2026-10-31", "--database", temporary.Place, .. words]);

    private static async Task UntilUnderWayAsync(TemporaryDatabase temporary, Process process)
    {
        var database = await temporary.OpenAsync(Modules.Schemas);
        for (var turns = 0L; turns is 0; await Task.Delay(50))
        {
            Assert.False(process.HasExited);
            await using var work = await database.ReadAsync();
            turns = await work.Connection.ExecuteScalarAsync<long>("select count(*) from storage_turn");
        }
    }

    private async Task<(int Received, bool Assessed)> NightlyAsync(TemporaryDatabase temporary, params string[] words)
    {
        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync([
            "nightly",
            Files,
            "--json",
            "--database",
            temporary.Place,
            .. words,
        ]);
        Assert.True(exitCode < 2, notes);
        var said = JsonDocument.Parse(output).RootElement;
        return (said.GetProperty("received").GetInt32(), said.GetProperty("assessed").GetBoolean());
    }

    private static async Task<long> RunsAsync(TemporaryDatabase temporary)
    {
        await using var work = await (await temporary.OpenAsync(Modules.Schemas)).ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>("select count(*) from need_run");
    }
}
