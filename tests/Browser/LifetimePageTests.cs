using Headwater.Access;
using Headwater.Tests.Web;

namespace Headwater.Tests.Browser;

/// <summary>Keeping, destroying and requests for a file in a real browser, narrow and wide, with something on each page.</summary>
public class LifetimePageTests(Chromium chromium)
{
    [Theory(Timeout = Chromium.Patience)]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_pages_are_accessible_and_fit_with_records_holds_and_a_request_on_them(int width)
    {
        await using var running = new RunningSite();
        using (var director = await running.SignedInAsync(Role.Director))
        {
            var child = await running.ChildAsync(SmallBorough.InCare);
            await director.SubmitAsync(
                $"/children/{child}/ask",
                ("asker", "Child"),
                ("requester", "Casey"),
                ("identity", "Passport"),
                ("day", "2026-11-02")
            );
            await director.SubmitAsync(
                $"/children/{await running.ChildAsync(SmallBorough.InCare)}/ask",
                ("asker", "Parent"),
                ("requester", "Casey’s father"),
                ("identity", "Passport"),
                ("day", "2026-11-02")
            );
            await director.SubmitFormAsync(
                "/retention",
                "form:has(#reach)",
                ("reach", "4"),
                ("why", "The made-up inquiry into the made-up borough.")
            );
        }

        await using var visit = await chromium.VisitAsync(width);
        await visit.RouteAsync("**/*.js*", script => script.AbortAsync());
        var page = await visit.NewPageAsync();
        await running.EnterAsync(page, Role.Director);
        foreach (
            var path in new[]
            {
                "/retention?on=2060-01-01",
                "/retention/list?rule=attendance-grown&source=1&on=2060-01-01",
                "/requests",
                "/requests/1",
                "/requests/2",
                $"/children/{await running.ChildAsync(SmallBorough.InCare)}/ask",
            }
        )
        {
            var answer = await page.GotoAsync(new Uri(await running.AddressAsync(), path).AbsoluteUri);
            Assert.Equal(200, answer?.Status);
            Assert.Empty(await page.FaultsAsync());
            Assert.Equal(
                width,
                await page.EvaluateAsync<int>(
                    "Math.max(document.documentElement.scrollWidth, document.documentElement.clientWidth)"
                )
            );
        }
    }
}
