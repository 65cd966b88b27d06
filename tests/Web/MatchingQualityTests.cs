using System.Net;
using AngleSharp.Html.Dom;
using Headwater.Access;

namespace Headwater.Tests.Web;

public class MatchingQualityTests(DoubtfulSite doubtful) : IClassFixture<DoubtfulSite>
{
    [Fact]
    public async Task How_good_it_is_says_what_cannot_be_said()
    {
        using var visitor = await doubtful.Running.SignedInAsync(Role.Analyst);

        var page = await visitor.ReadAsync("/matching/quality");

        Assert.Contains("too few records to learn from", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "(now)",
            page.QuerySelector("#thresholds + .hw-chart table")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("None of this is an input to anything", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("--matching matching.json", page.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_is_drawn_answered_without_a_word_of_what_Headwater_thinks_and_measured()
    {
        using var visitor = await doubtful.Running.SignedInAsync(Role.Analyst);
        var refused = await visitor.SubmitAsync("/matching/samples", ("name", "Look"), ("pairs", "7"), ("seed", "1"));
        Assert.Contains(
            "Draw from 20 to 1000 pairs.",
            await refused.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        refused = await visitor.SubmitAsync("/matching/samples", ("name", "Look"), ("pairs", "many"), ("seed", "1"));
        Assert.Contains(
            "should be a whole number",
            await refused.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );

        var drawn = await visitor.SubmitAsync("/matching/samples", ("name", "Look"), ("pairs", "20"), ("seed", "1"));
        Assert.Equal(HttpStatusCode.Found, drawn.StatusCode);
        var sample = $"{drawn.Headers.Location}";
        var start = (await visitor.ReadAsync(sample)).QuerySelector("a.govuk-button");
        var pair = Assert.IsType<IHtmlAnchorElement>(start, exactMatch: false).PathName;

        var page = await visitor.ReadAsync(pair);
        var text = page.QuerySelector("main")?.TextContent;
        Assert.DoesNotContain("in 100", text, StringComparison.Ordinal);
        Assert.DoesNotContain("oined", text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href^='/children/'], main a[href^='/matching/pairs/']"));
        var answer = await visitor.SubmitFormAsync(pair, "form.hw-answer", ("verdict", "Apart"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.NotEqual(pair, $"{answer.Headers.Location}");
        Assert.Single((await visitor.ReadAsync(pair)).QuerySelectorAll("main a[href^='/matching/pairs/']"));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await visitor.SubmitFormAsync(pair, "form.hw-answer", ("verdict", "3"))).StatusCode
        );

        using var director = await doubtful.Running.SignedInAsync(Role.Director);
        var quality = await director.ReadAsync("/matching/quality");
        Assert.Contains(
            "too few answers to tell",
            quality.QuerySelector("#sample ~ .hw-chart")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(quality.QuerySelectorAll("main a[href^='/children/'], main a[href='/matching']"));
        Assert.NotNull(quality.QuerySelector("nav a[href='/matching/quality']"));
    }

    [Fact]
    public async Task A_sample_of_which_there_is_none_is_not_found()
    {
        using var visitor = await doubtful.Running.SignedInAsync(Role.Analyst);

        foreach (
            var address in new[]
            {
                "/matching/samples/987654",
                "/matching/samples/987654/1",
                "/matching/samples/1/99999",
            }
        )
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
    }
}
