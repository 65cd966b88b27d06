using Headwater.Access;
using Headwater.Tests.Web;

namespace Headwater.Tests.Browser;

/// <summary>The menu at the top of every page, as each role has it.</summary>
public class MenuTests(Chromium chromium, RunningSite running)
{
    public static TheoryData<Role> EachRole => [.. Enum.GetValues<Role>()];

    [Theory(Timeout = Chromium.Patience), MemberData(nameof(EachRole))]
    public async Task It_stands_on_one_line_of_a_desk_screen_and_each_place_opens(Role role)
    {
        await using var visit = await chromium.VisitAsync(1280);
        var page = await visit.NewPageAsync();
        await running.EnterAsync(page, role);
        await page.GotoAsync((await running.AddressAsync()).AbsoluteUri);

        var tops = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('#navigation > li')].map(item => item.getBoundingClientRect().top)"
        );
        var places = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#navigation a')].map(place => place.href)"
        );

        Assert.Single(tops.Distinct());
        foreach (var place in places)
            Assert.Equal(200, (await page.GotoAsync(place))?.Status);
    }

    [Fact(Timeout = Chromium.Patience)]
    public async Task What_a_director_seldom_needs_is_one_place_that_leads_to_each()
    {
        await using var visit = await chromium.VisitAsync(1280);
        var page = await visit.NewPageAsync();
        await running.EnterAsync(page, Role.Director);
        await page.GotoAsync(new Uri(await running.AddressAsync(), "/access-and-privacy").AbsoluteUri);

        var places = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main .hw-rows a')].map(place => new URL(place.href).pathname)"
        );

        Assert.Equal(["/emergency-access/review", "/requests", "/trail", "/sharing", "/retention", "/papers"], places);
        foreach (var place in places)
        {
            Assert.Equal(200, (await page.GotoAsync(new Uri(await running.AddressAsync(), place).AbsoluteUri))?.Status);
            Assert.Equal(
                "Access and privacy",
                (await page.InnerTextAsync("#navigation a[aria-current='true'] strong")).Trim()
            );
        }
    }
}
