using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Headwater.Gate;

/// <summary>Other programs, run to their end.</summary>
public static class Shell
{
    public static IReadOnlyList<string> SearchPath { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );

    private static Process? running;

    /// <summary>Ends whatever is running now, and all that it started.</summary>
    public static void Stop() => running?.Kill(entireProcessTree: true);

    public static bool Succeeds(string program, params string[] words)
    {
        try
        {
            Run(program, words);
            return true;
        }
        catch (Failure)
        {
            return false;
        }
    }

    /// <summary>Runs quietly; what the program said is shown only when it fails.</summary>
    public static string Run(string program, params string[] words)
    {
        var said = new StringBuilder();
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Started(start);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0
            ? ""
            : throw new Failure($"{program} {string.Join(' ', words)} ended with {process.ExitCode}.\n{said}");

        void Keep(string? line)
        {
            lock (said)
                said.AppendLine(line);
        }
    }

    /// <summary>Runs in full view; ends the program and all it started, and answers nothing, when the time is up.</summary>
    public static int? Show(TimeSpan limit, string program, string[] words)
    {
        using var process = Started(new ProcessStartInfo(program, words));
        if (process.WaitForExit(limit))
            return process.ExitCode;
        process.Kill(entireProcessTree: true);
        return null;
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return running = Process.Start(start) ?? throw new Failure($"{start.FileName} did not start.");
        }
        catch (Win32Exception missing)
        {
            throw new Failure($"{start.FileName} could not be started: {missing.Message}");
        }
    }
}
