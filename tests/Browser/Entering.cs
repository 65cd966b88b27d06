using Headwater.Access;
using Headwater.Tests.Web;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

public static class Entering
{
    /// <summary>Signs in by the keyboard, as a person would; a visitor without a role stays outside.</summary>
    public static async Task EnterAsync(this RunningSite running, IPage page, Role? role)
    {
        if (role is not { } known)
            return;
        await page.GotoAsync(new Uri(await running.AddressAsync(), "/sign-in").AbsoluteUri);
        await page.GetByLabel("Name you sign in with").FillAsync(RunningSite.NameOf(known));
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(RunningSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }
}
