using Headwater.Access;
using Headwater.Tests.Web;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

/// <summary>The trail's pages in a real browser: narrow and wide, with lines on them, and with the keyboard alone.</summary>
public class TrailPageTests(Chromium chromium, RunningSite running)
{
    [Theory(Timeout = Chromium.Patience)]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Who_looked_is_asked_and_judged_with_the_keyboard_alone(int width)
    {
        await using var visit = await chromium.VisitAsync(width);
        await visit.RouteAsync("**/*.js*", script => script.AbortAsync());
        var page = await visit.NewPageAsync();
        using (var manager = await running.SignedInAsync(Role.TeamManager))
            await manager.GetAsync($"/children/{await running.ChildAsync(SmallBorough.OnNoRoll)}");
        await running.EnterAsync(page, Role.InformationOfficer);
        await FitsAsync(page, width);

        await page.GotoAsync(new Uri(await running.AddressAsync(), "/trail").AbsoluteUri);
        await page.GetByLabel("The child’s number").FocusAsync();
        await page.Keyboard.TypeAsync($"{await running.ChildAsync(SmallBorough.OnNoRoll)}");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main tbody tr").First).ToBeVisibleAsync();
        await FitsAsync(page, width);

        await page.GetByRole(AriaRole.Link, new() { Name = $"Someone {Role.TeamManager}" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync($"What Someone {Role.TeamManager} looked at");
        await FitsAsync(page, width);

        await page.GotoAsync(
            new Uri(
                await running.AddressAsync(),
                $"/trail/request?number={await running.ChildAsync(SmallBorough.OnNoRoll)}"
            ).AbsoluteUri
        );
        await FitsAsync(page, width);

        await page.GotoAsync(new Uri(await running.AddressAsync(), "/trail/unusual").AbsoluteUri);
        await page.Locator("main details summary").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await FitsAsync(page, width);
        await page.GetByLabel("What did you find?").First.FocusAsync();
        await page.Keyboard.TypeAsync($"Asked at {width}.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText($"Asked at {width}.")).ToBeVisibleAsync();
        await FitsAsync(page, width);
    }

    private static async Task FitsAsync(IPage page, int width)
    {
        Assert.Empty(await page.FaultsAsync());
        Assert.Equal(
            width,
            await page.EvaluateAsync<int>(
                "Math.max(document.documentElement.scrollWidth, document.documentElement.clientWidth)"
            )
        );
    }
}
