using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Headwater.Tests.Cli;
using Headwater.Tests.Web;

namespace Headwater.Tests.Faults;

/// <summary>The pages as a process of their own, which can be killed.</summary>
internal sealed partial class ServedProgram : IDisposable
{
    private readonly Process process;
    private readonly Task<string> rest;

    private ServedProgram(Process process, Uri address, Task<string> rest) =>
        (this.process, Address, this.rest) = (process, address, rest);

    public Uri Address { get; }

    public static async Task<ServedProgram> StartAsync(string place, string signIn)
    {
        var process = HeadwaterProgram.Start("serve", "--port", "0", "--sign-in", signIn, "--database", place);
        while (await process.StandardError.ReadLineAsync() is { } line)
            if (AddressIn.Match(line) is { Success: true } found)
                return new ServedProgram(process, new Uri(found.Value), process.StandardError.ReadToEndAsync());
        throw new InvalidOperationException("The pages did not start.");
    }

    public async Task<HttpClient> SignInAsync(string name)
    {
        var visitor = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }
        )
        {
            BaseAddress = Address,
        };
        // After the server was away a person may be told to try again; nobody tries more often than this.
        for (var i = 0; ; i++)
        {
            var page = await visitor.GetAsync("/sign-in");
            if (page.StatusCode is HttpStatusCode.OK)
            {
                var answer = await visitor.SubmitAsync("/sign-in", ("Name", name), ("Password", RunningSite.Password));
                if (answer.StatusCode is HttpStatusCode.Found)
                    return visitor;
            }

            Assert.True(i < 5, $"{name} could not sign in: {page.StatusCode}");
        }
    }

    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await rest;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+|http://localhost:\d+")]
    private static partial Regex AddressIn { get; }
}
