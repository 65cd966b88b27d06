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

    public static async Task<ServedSite> StartAsync(string place, string signIn)
    {
        var process = Measured.Start("serve", "--port", "0", "--sign-in", signIn, "--database", place);
        while (await process.StandardError.ReadLineAsync() is { } line)
            if (AddressIn.Match(line) is { Success: true } found)
                return new ServedSite(process, new Uri(found.Value));
        throw new InvalidOperationException("The pages did not start.");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        Task.WaitAll(notes, output);
        process.Dispose();
    }

    [GeneratedRegex(@"http://(127\.0\.0\.1|localhost):\d+")]
    private static partial Regex AddressIn { get; }
}
