using Headwater.Tests.Web.SingleSignOn;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

/// <summary>Cookies between two sites are the browser's to send or not: only a real one shows that the way back holds.</summary>
public class SingleSignOnTests(Chromium chromium, ProviderSite site) : IClassFixture<ProviderSite>
{
    [Theory(Timeout = Chromium.Patience)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_press_leads_through_the_councils_own_sign_in_and_to_the_page_that_was_asked_for(bool scripts)
    {
        site.Provider.Person = new()
        {
            ["sub"] = $"browser {scripts}",
            ["preferred_username"] = $"browser.{scripts}@borough.example",
            ["name"] = "Somebody (made up)",
            ["groups"] = new[] { "workers" },
        };
        await using var visit = await chromium.VisitAsync(javaScript: scripts);
        var page = await visit.NewPageAsync();
        await page.GotoAsync(new Uri(await site.Running.AddressAsync(), "/glossary").AbsoluteUri);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with your Example Borough account" })
            .ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/glossary$"));
    }
}
