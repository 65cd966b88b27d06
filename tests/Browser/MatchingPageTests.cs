using Headwater.Access;
using Headwater.Tests.Web;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

/// <summary>Pairs in doubt in a real browser: narrow and wide, and with the keyboard alone.</summary>
public class MatchingPageTests(Chromium chromium, DoubtfulSite doubtful) : IClassFixture<DoubtfulSite>
{
    [Theory(Timeout = Chromium.Patience)]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_pair_is_accessible_and_fits_before_and_after_an_answer(int width)
    {
        await using var visit = await chromium.VisitAsync(width);
        await visit.RouteAsync("**/*.js*", script => script.AbortAsync());
        var page = await visit.NewPageAsync();
        await doubtful.Running.EnterAsync(page, Role.Analyst);
        await page.GotoAsync(new Uri(await doubtful.Running.AddressAsync(), "/matching").AbsoluteUri);
        await FitsAsync(page, width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Are these the same child?");
        await FitsAsync(page, width);

        await page.GetByRole(AriaRole.Button, new() { Name = width is 320 ? "Same child" : "Cannot tell" })
            .FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await FitsAsync(page, width);

        foreach (
            var address in new[]
            {
                "/matching/decisions",
                "/matching/second-looks",
                "/matching/questions",
                "/matching/quality",
                "/matching/samples",
                "/notices",
            }
        )
        {
            await page.GotoAsync(new Uri(await doubtful.Running.AddressAsync(), address).AbsoluteUri);
            await FitsAsync(page, width);
        }

        var child = (await doubtful.AskAsync<long>("select child from record_person where source_key = '805'"))[0];
        await page.GotoAsync(
            new Uri(await doubtful.Running.AddressAsync(), $"/children/{child}/who-is-who").AbsoluteUri
        );
        await FitsAsync(page, width);
    }

    [Theory(Timeout = Chromium.Patience)]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_sample_is_drawn_and_answered_with_the_keyboard_alone(int width)
    {
        await using var visit = await chromium.VisitAsync(width);
        await visit.RouteAsync("**/*.js*", script => script.AbortAsync());
        var page = await visit.NewPageAsync();
        await doubtful.Running.EnterAsync(page, Role.TeamManager);
        await page.GotoAsync(new Uri(await doubtful.Running.AddressAsync(), "/matching/samples").AbsoluteUri);
        await page.GetByLabel("Name of the sample").FocusAsync();
        await page.Keyboard.TypeAsync($"At {width}");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"At {width}");
        await FitsAsync(page, width);
        var sample = page.Url;
        await PressAsync(page, "Start");
        await FitsAsync(page, width);
        while (page.Url != sample)
            await PressAsync(page, "Same child");

        await FitsAsync(page, width);
        await page.GetByRole(AriaRole.Link, new() { Name = "How good is it" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#calibration")).ToBeVisibleAsync();
        await FitsAsync(page, width);
    }

    private static async Task PressAsync(IPage page, string button)
    {
        var before = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = button }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url != before);
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
