using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Headwater.Bench.Serving;

/// <summary>The pages as a process of their own.</summary>
internal sealed partial class ServedSite : IDisposable
{
    private readonly Process process;
    private readonly Task<string> notes;
    private readonly Task<string> output;

    private ServedSite(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        (notes, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
    }

    public Uri Address { get; }

    public double ResidentMiB => Measured.KernelsCount(process.Id, "VmRSS") ?? 0;

    public double CpuSeconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    public static async Task<ServedSite> StartAsync(string program, string place, string signIn)
    {
        var process = Measured.Start(program, "serve", "--port", "0", "--sign-in", signIn, "--database", place);
        while (await process.StandardError.ReadLineAsync() is { } line)
            if (AddressIn.Match(line) is { Success: true } found)
                return new ServedSite(process, new Uri(found.Value));
        throw new InvalidOperationException("The pages did not start.");
    }

    /// <summary>Ends it, and gives what it wrote down of faults.</summary>
    public async Task<IReadOnlyList<string>> StopAsync()
    {
        process.Kill(entireProcessTree: true);
        await output;
        return [.. (await notes).Split('\n').Where(line => line.Contains("\"Error\"", StringComparison.Ordinal))];
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    [GeneratedRegex(@"http://(127\.0\.0\.1|localhost):\d+")]
    private static partial Regex AddressIn { get; }
}
