using System.Diagnostics;

namespace Headwater.Tests.Faults;

/// <summary>A disk that takes no more: what was there is there, what was not finished has left no trace, and it is said.</summary>
public class FullDiskTests
{
    [Fact]
    public async Task A_disk_that_fills_while_files_load_leaves_the_state_before_and_room_made_is_enough_to_go_on()
    {
        await using var borrowed = new Borrowed(Engine.Sqlite);
        var (temporary, database) = await borrowed.EmptyAsync();
        await Killed.WholeAsync("load", borrowed.Census, "--database", temporary.Place);
        var (before, trail) = (await WholeState.OfAsync(database), await WholeState.TrailAsync(database));
        var random = new Random(Sizes.Seed + 5);

        for (var i = 0; i < Sizes.Times; i++)
        {
            var (exitCode, _, notes) = await WithRoomAsync(
                random.Next(100, 1_500),
                "load",
                borrowed.Files,
                "--database",
                temporary.Place
            );

            Assert.Equal(3, exitCode);
            Assert.StartsWith("Could not go on", notes.Trim(), StringComparison.Ordinal);
            await Borrowed.AssertWholeAsync(database);
            Assert.Equal(before, await WholeState.OfAsync(database));
            Assert.Equal(trail, await WholeState.TrailAsync(database));
        }

        await Killed.WholeAsync("load", borrowed.Files, "--database", temporary.Place);
        Assert.NotEqual(before, await WholeState.OfAsync(database));
    }

    [Fact]
    public async Task A_disk_that_fills_during_a_backup_leaves_none_that_is_half()
    {
        await using var borrowed = new Borrowed(Engine.Sqlite);
        var (temporary, _) = await borrowed.EmptyAsync();
        await Killed.WholeAsync("load", borrowed.Files, "--database", temporary.Place);
        var backups = Directory.CreateDirectory(Path.Combine(borrowed.Folder, "backups")).FullName;

        var (exitCode, output, notes) = await WithRoomAsync(
            500,
            "back-up",
            "--to",
            backups,
            "--database",
            temporary.Place
        );

        Assert.Equal((3, ""), (exitCode, output));
        Assert.Contains("Could not go on", notes, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(backups));
    }

    /// <summary>Runs a command whose files may grow to so many KiB: whatever it writes beyond is refused, as by a disk without room.</summary>
    private static async Task<(int ExitCode, string Output, string Notes)> WithRoomAsync(
        int kibibytes,
        params string[] words
    )
    {
        var start = new ProcessStartInfo(
            "bash",
            [
                "-c",
                $"trap '' XFSZ; ulimit -f {kibibytes}; exec \"$@\"",
                "bash",
                "dotnet",
                "exec",
                Path.Combine(AppContext.BaseDirectory, "headwater.dll"),
                .. words,
            ]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The runtime would map its own code through a file larger than that.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var (output, notes) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await notes);
    }
}
