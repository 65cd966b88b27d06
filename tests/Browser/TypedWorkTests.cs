using Headwater.Access;
using Headwater.Tests.Web;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

/// <summary>What somebody types is kept while they type, and the page says when their session is about to end.</summary>
public class TypedWorkTests(Chromium chromium, SiteOfTheDay site) : IClassFixture<SiteOfTheDay>
{
    private readonly RunningSite running = site.Running;

    [Fact(Timeout = Chromium.Patience)]
    public async Task What_was_typed_and_not_sent_stands_in_the_page_when_it_is_opened_again()
    {
        await using var visit = await chromium.VisitAsync();
        var page = await visit.NewPageAsync();
        await running.EnterAsync(page, Role.Director);
        var address = new Uri(
            await running.AddressAsync(),
            $"/children/{await running.ChildAsync(SmallBorough.Drifting)}/decide"
        ).AbsoluteUri;

        await page.GotoAsync(address);
        var kept = page.WaitForResponseAsync(answer => answer.Url.Contains("/kept", StringComparison.Ordinal));
        await page.GetByLabel("Why?").FillAsync("Begun before lunch.");
        Assert.Equal(200, (await kept).Status);
        await using var another = await chromium.VisitAsync(javaScript: false);
        var elsewhere = await another.NewPageAsync();
        await running.EnterAsync(elsewhere, Role.Director);
        await elsewhere.GotoAsync(address);

        await Assertions.Expect(elsewhere.GetByLabel("Why?")).ToHaveValueAsync("Begun before lunch.");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));

        await elsewhere.GotoAsync(new Uri(await running.AddressAsync(), "/kept").AbsoluteUri);
        await page.GotoAsync(elsewhere.Url);
        Assert.Empty(await page.FaultsAsync());
        await elsewhere.GetByRole(AriaRole.Button, new() { Name = "Throw it away" }).ClickAsync();
        await Assertions.Expect(elsewhere.GetByText("Nothing waits here.")).ToBeVisibleAsync();
    }

    [Fact(Timeout = Chromium.Patience)]
    public async Task Five_minutes_before_the_end_the_page_says_so_and_asking_is_enough_to_stay()
    {
        await using var visit = await chromium.VisitAsync(width: 320);
        var page = await visit.NewPageAsync();
        await running.EnterAsync(page, Role.Analyst);
        await page.Clock.InstallAsync();
        await page.GotoAsync(new Uri(await running.AddressAsync(), "/glossary").AbsoluteUri);
        var notice = page.Locator("#hw-session-ending");

        await page.Clock.FastForwardAsync(54 * 60 * 1000);
        await Assertions.Expect(notice).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync(2 * 60 * 1000);
        await Assertions.Expect(notice).ToBeVisibleAsync();
        Assert.Empty(await page.FaultsAsync());

        await notice.GetByRole(AriaRole.Button, new() { Name = "Stay signed in" }).ClickAsync();
        await Assertions.Expect(notice).ToBeHiddenAsync();
    }
}
