using Headwater.Access;
using Headwater.Tests.Web;

namespace Headwater.Tests.Browser;

/// <summary>A child's family and homes in a real browser, narrow and wide.</summary>
public class FamilyPageTests(Chromium chromium, FamilySite site) : IClassFixture<FamilySite>
{
    [Theory(Timeout = Chromium.Patience)]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_family_and_a_household_are_accessible_and_fit(int width)
    {
        await using var visit = await chromium.VisitAsync(width);
        await visit.RouteAsync("**/*.js*", script => script.AbortAsync());
        var page = await visit.NewPageAsync();
        await site.Running.EnterAsync(page, Role.Practitioner);
        var child = $"/children/{await site.Running.ChildAsync(FamilySite.InCare)}";

        foreach (var address in new[] { child, $"{child}/household" })
        {
            await page.GotoAsync(new Uri(await site.Running.AddressAsync(), address).AbsoluteUri);

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
