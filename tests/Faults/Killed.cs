using System.Diagnostics;
using Headwater.Tests.Cli;

namespace Headwater.Tests.Faults;

/// <summary>A command that is ended from outside, as by a power cut or an impatient hand.</summary>
internal static class Killed
{
    /// <returns>Its exit code; null where it was killed.</returns>
    public static async Task<int?> RunAsync(TimeSpan after, params string[] words)
    {
        using var process = HeadwaterProgram.Start(words);
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(after));
        var wasKilled = !process.HasExited;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        Assert.DoesNotContain("Unhandled", string.Concat(await said), StringComparison.Ordinal);
        return wasKilled ? null : process.ExitCode;
    }

    /// <summary>Runs a command to its end, and says how long it took.</summary>
    public static async Task<TimeSpan> WholeAsync(params string[] words)
    {
        var watch = Stopwatch.StartNew();
        var (exitCode, _, notes) = await HeadwaterProgram.RunAsync(words);
        Assert.True(exitCode < 2, notes);
        return watch.Elapsed;
    }
}
