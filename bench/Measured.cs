using System.Diagnostics;
using System.Globalization;

namespace Headwater.Bench;

/// <summary>What one process took from start to end.</summary>
/// <param name="PeakMiB">The most memory it had at once, as the kernel counts it.</param>
internal sealed record Measured(double WallSeconds, double CpuSeconds, double PeakMiB, string Output)
{
    /// <summary>The command-line program as it was built with this one.</summary>
    public static string Headwater { get; } = Path.Combine(AppContext.BaseDirectory, "headwater.dll");

    /// <summary>Runs the command-line program itself, so that start-up and everything else is counted.</summary>
    public static async Task<Measured> HeadwaterAsync(params IReadOnlyList<string> arguments)
    {
        using var process = Start(Headwater, arguments);
        var watch = Stopwatch.StartNew();
        var output = process.StandardOutput.ReadToEndAsync();
        var notes = process.StandardError.ReadToEndAsync();

        var (cpu, peak) = (0.0, 0.0);
        while (!process.HasExited)
        {
            if (Look(process.Id) is var (nowCpu, nowPeak))
                (cpu, peak) = (nowCpu, nowPeak);
            await Task.Delay(50);
        }

        var wall = watch.Elapsed.TotalSeconds;
        // 1 is findings, which a check is there for.
        if (process.ExitCode is not (0 or 1))
            throw new InvalidOperationException(
                $"headwater {arguments[0]} ended with {process.ExitCode}: {await notes}"
            );
        return new Measured(wall, cpu, peak, await output);
    }

    /// <summary>Starts a program beside this one.</summary>
    public static Process Start(string program, params IReadOnlyList<string> arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", ["exec", program, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("The process did not start.");

    /// <summary>What the kernel counts of a process's memory, in MiB; null once the process is gone.</summary>
    /// <param name="what">Its name in the kernel's books, such as VmRSS.</param>
    public static double? KernelsCount(int id, string what)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status")
                .FirstOrDefault(line => line.StartsWith(what, StringComparison.Ordinal));
            return line is null ? null : Number(line.Split(':')[1].Replace("kB", "")) / 1024;
        }
        catch (IOException)
        {
            return null; // it ended between the look and the reading
        }
    }

    /// <summary>CPU seconds and peak MiB so far, from the kernel's own books; null once the process is gone.</summary>
    private static (double Cpu, double Peak)? Look(int id)
    {
        if (KernelsCount(id, "VmHWM") is not { } peak)
            return null;
        try
        {
            var ticks = File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1].Split(' ');
            // Fields 14 and 15 of the whole line: user and system ticks, a hundred a second.
            return ((Number(ticks[11]) + Number(ticks[12])) / 100, peak);
        }
        catch (IOException)
        {
            return null; // it ended between the look and the reading
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
