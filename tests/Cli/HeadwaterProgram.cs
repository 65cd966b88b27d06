using System.Diagnostics;

namespace Headwater.Tests.Cli;

/// <summary>Runs the command-line program as a script would.</summary>
internal static class HeadwaterProgram
{
    public static async Task<(int ExitCode, string Output, string Notes)> RunAsync(
        params IReadOnlyList<string> arguments
    )
    {
        using var process = Start(arguments);
        var (output, notes) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await notes);
    }

    public static Process Start(params IReadOnlyList<string> arguments) =>
        Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["exec", Path.Combine(AppContext.BaseDirectory, "headwater.dll"), .. arguments]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("The program did not start.");
}
