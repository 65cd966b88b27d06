using Headwater.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Headwater.Tests.Browser;

/// <summary>One real browser for every test that asks for it, started by the first that does.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>How long one test may take, in milliseconds: a browser that stops answering would otherwise hold them all.</summary>
    public const int Patience = 90_000;

    // A test's browser is thrown away after it, so it needs no sandbox (root has none) and must fetch nothing of its own.
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> running = new(StartAsync);

    /// <summary>A visit by somebody new: no cookies, and a window as wide as asked.</summary>
    public async Task<IBrowserContext> VisitAsync(int width = 1280, bool javaScript = true)
    {
        var (_, browser) = await running.Value;
        return await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                JavaScriptEnabled = javaScript,
                Locale = "en-GB",
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated)
            return;
        var (driver, browser) = await running.Value;
        // Ending the driver ends a browser that would not close by itself.
        await Task.WhenAny(browser.DisposeAsync().AsTask(), Task.Delay(TimeSpan.FromSeconds(10)));
        driver.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var path =
            Environment.GetEnvironmentVariable("HEADWATER_CHROMIUM")
            ?? throw new InvalidOperationException(
                "HEADWATER_CHROMIUM names no browser. Run the tests with: dotnet run tools/check.cs"
            );
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags }));
    }
}
