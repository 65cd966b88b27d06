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

    public static Process Start(params IReadOnlyList<string> arguments) => Start([], arguments);

    /// <param name="environment">Beside the environment of the tests.</param>
    public static Process Start(Dictionary<string, string> environment, IReadOnlyList<string> arguments)
    {
        string[] program = ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "headwater.dll")];
        // Where the tests run in the background of a shell, Ctrl-C is ignored, and whoever they start would ignore it too.
        string[] heeding = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. program] : program;
        var start = new ProcessStartInfo(heeding[0], [.. heeding.Skip(1), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
