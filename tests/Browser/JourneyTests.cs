using Headwater.Access;
using Headwater.Tests.Web;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

/// <summary>The main journey by somebody who cannot use a mouse.</summary>
public class JourneyTests(Chromium chromium, RunningSite running)
{
    [Theory(Timeout = Chromium.Patience)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_sign_in_to_a_child_on_the_list_with_the_keyboard_alone(bool javaScript)
    {
        await using var visit = await chromium.VisitAsync(javaScript: javaScript);
        var page = await visit.NewPageAsync();

        await SignInAsync(page, Role.Director);
        await PressOnAsync(page, "Children", "Children who may need help");
        await PressOnAsync(page, SmallBorough.Drifting, "A child’s record");

        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync(SmallBorough.Drifting);
        await Assertions.Expect(page.Locator("#level")).ToBeVisibleAsync();
    }

    [Fact(Timeout = Chromium.Patience)]
    public async Task A_level_is_agreed_with_the_keyboard_alone()
    {
        await using var visit = await chromium.VisitAsync(width: 320, javaScript: false);
        var page = await visit.NewPageAsync();

        await SignInAsync(page, Role.Practitioner);
        await PressOnAsync(page, "Children", "Children who may need help");
        await PressOnAsync(page, SmallBorough.ForTheJourney, "A child’s record");
        await PressOnAsync(page, "Agree level 3", "A child’s record");

        await Assertions.Expect(page.GetByText("The level was decided.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("by Someone Practitioner").First).ToBeVisibleAsync();
    }

    private async Task SignInAsync(IPage page, Role role)
    {
        await page.GotoAsync((await running.AddressAsync()).AbsoluteUri);
        await FocusAsync(page, "Name");
        await page.Keyboard.TypeAsync(RunningSite.NameOf(role));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(RunningSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    /// <summary>Presses Tab until something with the words or the name given has the focus, then Enter, and waits for the page it leads to.</summary>
    private static async Task PressOnAsync(IPage page, string words, string title)
    {
        await FocusAsync(page, words);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveTitleAsync($"{title} – Headwater");
    }

    private static async Task FocusAsync(IPage page, string words)
    {
        for (var i = 0; i < 150; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>(
                "(document.activeElement.textContent.trim() || document.activeElement.id)"
            );
            if (focused == words)
                return;
        }

        Assert.Fail($"Nothing with the words {words} can be reached with the Tab key.");
    }
}
