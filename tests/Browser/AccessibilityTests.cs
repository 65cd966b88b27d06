namespace Headwater.Tests.Browser;

/// <summary>Holds the checker to account, so that a clean page means something.</summary>
public class AccessibilityTests(Chromium chromium)
{
    private const string Clean = """
        <!doctype html>
        <html lang="en"><head><title>A page</title></head>
        <body><main><h1>A page</h1><p>Some words.</p></main></body></html>
        """;

    [Fact(Timeout = Chromium.Patience)]
    public async Task A_page_in_order_has_no_faults()
    {
        await using var visit = await chromium.VisitAsync();
        var page = await visit.NewPageAsync();

        await page.SetContentAsync(Clean);

        Assert.Empty(await page.FaultsAsync());
    }

    [Theory(Timeout = Chromium.Patience)]
    [InlineData("<p>", "<p style='color:#bbb'>", "color-contrast")]
    [InlineData("<p>", "<img src='data:,'><p>", "image-alt")]
    [InlineData("<p>", "<input><p>", "label")]
    [InlineData(" lang=\"en\"", "", "html-has-lang")]
    public async Task A_fault_is_named(string instead, string of, string rule)
    {
        await using var visit = await chromium.VisitAsync();
        var page = await visit.NewPageAsync();

        await page.SetContentAsync(Clean.Replace(instead, of, StringComparison.Ordinal));

        Assert.StartsWith($"{rule}:", Assert.Single(await page.FaultsAsync()), StringComparison.Ordinal);
    }
}
