using Headwater.Tests.Web;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

/// <summary>Every page in a real browser: narrow and wide, without scripts, by someone whom it is for.</summary>
public class PageTests(Chromium chromium, RunningSite running)
{
    public static TheoryData<string, int> PagesAtEachWidth
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (verb, route, _) in Routes.Expected)
            foreach (var width in new[] { 320, 1280 })
                if (verb is "GET" && route is not "/health" && !Routes.IsFile(route))
                    data.Add(route, width);
            return data;
        }
    }

    [Theory(Timeout = Chromium.Patience), MemberData(nameof(PagesAtEachWidth))]
    public async Task A_page_is_accessible_fits_its_width_and_fetches_only_from_its_own_origin(string route, int width)
    {
        // With scripts turned off in the browser axe, a script itself, would not run either: so ours never arrive.
        await using var visit = await chromium.VisitAsync(width);
        await visit.RouteAsync("**/*.js*", script => script.AbortAsync());
        var page = await visit.NewPageAsync();
        var address = await running.AddressAsync();
        var elsewhere = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal))
                elsewhere.Add(request.Url);
        };

        await running.EnterAsync(page, Routes.WhoOpens(route));
        await page.GotoAsync(new Uri(address, await running.PathAsync(route)).AbsoluteUri);

        Assert.Empty(await page.FaultsAsync());
        Assert.Equal(
            width,
            await page.EvaluateAsync<int>(
                "Math.max(document.documentElement.scrollWidth, document.documentElement.clientWidth)"
            )
        );
        Assert.Empty(elsewhere);
    }

    [Theory(Timeout = Chromium.Patience)]
    [InlineData("/glossary")]
    [InlineData("/users/add")]
    public async Task A_page_with_scripts_has_no_faults_and_breaks_no_rule_of_its_own_policy(string route)
    {
        await using var visit = await chromium.VisitAsync(width: 320);
        var page = await visit.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);

        await running.EnterAsync(page, Routes.WhoOpens(route));
        await page.GotoAsync(new Uri(await running.AddressAsync(), route).AbsoluteUri);
        await Assertions.Expect(page.Locator("body.js-enabled")).ToHaveCountAsync(1);

        Assert.Empty(said);
        Assert.Empty(await page.FaultsAsync());
    }
}
