namespace Headwater.Gate;

/// <summary>A real browser for the tests that need one: Chromium, Chrome or Edge.</summary>
public static class Chromium
{
    // The first has no window to draw, and opens a page in a fraction of the time.
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "google-chrome",
        "google-chrome-stable",
        "chromium-browser",
        "microsoft-edge",
    ];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static string Find()
    {
        var named = Environment.GetEnvironmentVariable("HEADWATER_CHROMIUM");
        var path = string.IsNullOrEmpty(named) ? Installed() : named;
        if (path is null && Debian.Install(Debian.IsUbuntu ? "chromium-browser" : "chromium-headless-shell"))
            path = Installed();
        if (path is null)
            throw new Failure(
                "Chromium is missing. Install Chromium or Google Chrome, or set HEADWATER_CHROMIUM to the path of its program."
            );
        Environment.SetEnvironmentVariable("HEADWATER_CHROMIUM", path);
        return $": {path}";
    }

    // Ubuntu's chromium-browser can be a page of advice rather than a browser: one that cannot say its version is not one.
    private static string? Installed() =>
        Names
            .SelectMany(name => Shell.SearchPath.Append("/snap/bin").Select(folder => Path.Combine(folder, name)))
            .Concat(Elsewhere)
            .FirstOrDefault(path =>
                File.Exists(path) && (OperatingSystem.IsWindows() || Shell.Succeeds(path, "--version"))
            );
}
