namespace Headwater.Tests.Web;

/// <summary>What every page has in common, whatever it shows.</summary>
public class AnswerTests(RunningSite running)
{
    public static TheoryData<string> Pages =>
        [
            .. Routes
                .Expected.Where(expected => expected is { Verb: "GET", Route: not "/health" })
                .Select(expected => expected.Route),
        ];

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_is_kept_or_fetched_from_elsewhere(string route)
    {
        using var visitor = await running.ForAsync(route);

        var answer = await visitor.GetAsync(await running.PathAsync(route));

        var headers = answer.Headers;
        Assert.Contains("no-store", headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.StartsWith(
            "default-src 'self';",
            headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        foreach (var rule in new[] { "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'" })
            Assert.Contains(
                rule,
                headers.GetValues("Content-Security-Policy").Single().Split("; "),
                StringComparer.Ordinal
            );
        Assert.DoesNotContain(
            "unsafe",
            headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        if (answer.Content.Headers.ContentType is { MediaType: { } kind } said && IsText(kind))
            Assert.Equal("utf-8", said.CharSet);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/headwater.css")]
    [InlineData("/headwater.js")]
    [InlineData("/favicon.svg")]
    [InlineData("/vendor/govuk-frontend.css")]
    public async Task What_is_text_says_in_which_letters(string address)
    {
        using var visitor = await running.VisitorAsync();

        var said = (await visitor.GetAsync(address)).Content.Headers.ContentType;

        Assert.True(IsText(said?.MediaType ?? ""));
        Assert.Equal("utf-8", said?.CharSet);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_a_title_one_first_heading_and_headings_in_order(string route)
    {
        using var visitor = await running.ForAsync(route);
        if (Routes.IsFile(route))
            return;

        var page = await visitor.ReadAnyAsync(await running.PathAsync(route));

        Assert.EndsWith(" – Headwater", page.Title, StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            Routes.WhoOpens(route) is not null,
            page.QuerySelector("form[action='/sign-out'] button") is not null
        );
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6")
            .Select(heading => heading.LocalName[1] - '0')
            .ToList();
        Assert.Equal(1, levels.Count(level => level is 1));
        Assert.All(levels.Prepend(1).Zip(levels.Append(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_field_has_a_label_every_form_its_token_and_nothing_is_written_in_line(string route)
    {
        using var visitor = await running.ForAsync(route);
        if (Routes.IsFile(route))
            return;

        var page = await visitor.ReadAnyAsync(await running.PathAsync(route));

        Assert.All(
            page.QuerySelectorAll("input:not([type=hidden]), select, textarea"),
            field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']"))
        );
        Assert.All(
            page.QuerySelectorAll("form[method=post]"),
            form => Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken]"))
        );
        Assert.Empty(page.QuerySelectorAll("[style], [onclick], style, script:not([src])"));
        // A password is hidden as it is typed, and a program that keeps passwords may fill it in.
        Assert.All(
            page.QuerySelectorAll("input[type=password], input[autocomplete$=password]"),
            field =>
                Assert.True(
                    field.GetAttribute("type") is "password"
                        && field.GetAttribute("autocomplete") is "current-password" or "new-password"
                )
        );
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_link_within_the_site_leads_somewhere(string route)
    {
        using var visitor = await running.ForAsync(route);
        if (Routes.IsFile(route))
            return;

        var page = await visitor.ReadAnyAsync(await running.PathAsync(route));

        foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href") ?? "").Distinct())
        {
            var answer = await visitor.GetAsync(link);
            Assert.True((int)answer.StatusCode < 400, $"{link} on {route} answered {(int)answer.StatusCode}");
            if (link.Split('#') is [_, var anchor])
                Assert.NotNull((await visitor.ReadAnyAsync(link)).GetElementById(anchor));
        }
    }

    private static bool IsText(string kind) =>
        kind.StartsWith("text/", StringComparison.Ordinal) || kind.EndsWith("+xml", StringComparison.Ordinal);
}
