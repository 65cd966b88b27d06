using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Headwater.Access;

namespace Headwater.Tests.Web;

public class MatchingTests(DoubtfulSite doubtful) : IClassFixture<DoubtfulSite>
{
    [Fact]
    public async Task A_reviewer_answers_one_pair_after_the_other_and_takes_an_answer_back()
    {
        using var visitor = await doubtful.Running.SignedInAsync(Role.Analyst);
        using var manager = await doubtful.Running.SignedInAsync(Role.TeamManager);
        var queue = await visitor.ReadAsync("/matching");
        var waiting = queue.QuerySelectorAll(".hw-rows__row").Length;
        var settled = Settled(queue);
        Assert.True(waiting >= 3);
        Assert.Contains($"{waiting} pairs of records", queue.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            $"Waiting ({waiting})",
            queue.QuerySelector(".moj-sub-navigation__link[href='/matching']")?.TextContent
        );
        Assert.Contains(
            $"Who is who: {waiting} pairs of records wait",
            (await visitor.ReadAsync("/")).Body?.TextContent,
            StringComparison.Ordinal
        );
        var pair = Assert.IsType<IHtmlAnchorElement>(queue.QuerySelector("a.govuk-button"), exactMatch: false).PathName;

        var page = await visitor.ReadAsync(pair);
        Assert.Contains(
            "different",
            page.QuerySelector(".hw-pair__row--differs")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "was last told by ssd_person.csv, line ",
            page.QuerySelector("section[aria-labelledby=with]")?.TextContent,
            StringComparison.Ordinal
        );
        var bits = page.QuerySelectorAll(".hw-waterfall tbody tr").Length;
        Assert.Equal(8, bits);
        Assert.Equal(bits, page.QuerySelectorAll(".hw-waterfall tbody svg").Length);

        const string Looked = "Looked at two records that may be one child";
        var looks = (await doubtful.Running.TrailOfAsync(Looked)).Count;
        var answer = await visitor.SubmitFormAsync(
            pair,
            "form.hw-answer",
            ("verdict", "Together"),
            ("why", "The same mother.")
        );
        // The page with the form was looked at once more; to answer is no look.
        Assert.Equal(looks + 1, (await doubtful.Running.TrailOfAsync(Looked)).Count);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var next = $"{answer.Headers.Location}";
        Assert.NotEqual(pair, next);
        Assert.StartsWith("/matching/pairs/", next, StringComparison.Ordinal);
        var nextPage = await visitor.ReadAsync(next);
        Assert.Contains($"{waiting - 1} pairs waiting", nextPage.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            $"Same child. {waiting - 1} pairs are left.",
            nextPage.QuerySelector("[role=alert]")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotEqual(settled, Settled(await visitor.ReadAsync("/matching")));

        var decisions = await visitor.ReadAsync("/matching/decisions");
        Assert.Contains("The same mother.", decisions.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Someone Analyst", decisions.Body?.TextContent, StringComparison.Ordinal);
        var told = (await manager.ReadAsync("/notices")).QuerySelector(".hw-rows__row");
        Assert.Contains("They stood as", told?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Decided by Someone Analyst", told?.TextContent, StringComparison.Ordinal);
        Assert.Contains("“The same mother.”", told?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(told?.QuerySelector("a[href^='/matching/pairs/']"));
        await visitor.SubmitFormAsync("/matching/decisions", "main form", []);
        var notices = await manager.ReadAsync("/notices");
        Assert.Equal(
            $"{notices.QuerySelectorAll(".hw-rows__row").Length} not read",
            notices.QuerySelector(".moj-notification-badge")?.TextContent
        );
        await manager.SubmitFormAsync("/notices", "main form", []);
        notices = await manager.ReadAsync("/notices");
        Assert.Empty(notices.QuerySelectorAll(".hw-rows__row, .moj-notification-badge"));
        Assert.Contains("You have read everything.", notices.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Taken back by Someone Analyst",
            (await visitor.ReadAsync("/matching/decisions")).Body?.TextContent,
            StringComparison.Ordinal
        );
        queue = await visitor.ReadAsync("/matching");
        Assert.Contains($"{waiting} pairs of records", queue.Body?.TextContent, StringComparison.Ordinal);
        // What was taken back is not settled.
        Assert.Equal(settled, Settled(queue));

        static string? Settled(IHtmlDocument page) =>
            page.QuerySelectorAll("main p")
                .FirstOrDefault(each => each.TextContent.StartsWith("You have settled", StringComparison.Ordinal))
                ?.TextContent;
    }

    [Fact]
    public async Task A_pair_that_nothing_suggested_says_so_and_a_second_thought_needs_a_tick()
    {
        var people = await doubtful.AskAsync<long>(
            "select id from record_person where source_key in ('803', '804') order by source_key"
        );
        var pair = $"/matching/pairs/{people[0]}/{people[1]}";
        using var analyst = await doubtful.Running.SignedInAsync(Role.Analyst);
        using var manager = await doubtful.Running.SignedInAsync(Role.TeamManager);
        Assert.Contains(
            "Nothing suggested this pair.",
            (await analyst.ReadAsync(pair)).Body?.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(await doubtful.Running.TrailOfAsync("Looked at two records that nothing suggested"));
        await analyst.SubmitFormAsync(pair, "form.hw-answer", ("verdict", "Apart"), ("why", "Two families."));

        var page = await manager.ReadAsync(pair);
        Assert.Contains("Two children, Someone Analyst decided", page.Body?.TextContent, StringComparison.Ordinal);
        var known = Assert.IsType<IHtmlInputElement>(page.QuerySelector("[name=known]"), exactMatch: false);
        var refused = await manager.SubmitFormAsync(pair, "form.hw-answer", ("verdict", "Together"), ("why", "Mine."));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Someone Analyst on", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var whole = Assert.IsType<IHtmlInputElement>(page.QuerySelector("[name=moving]"), exactMatch: false).Value;
        Assert.Equal(people.Order(), whole.Split(' ').Select(long.Parse).Order());
        refused = await manager.SubmitFormAsync(
            pair,
            "form.hw-answer",
            ("verdict", "Together"),
            ("why", " "),
            ("known", known.Value),
            ("moving", whole)
        );
        var again = await new HtmlParser().ParseDocumentAsync(await refused.Content.ReadAsStringAsync());
        Assert.Contains("So say why you would join them.", again.Body?.TextContent, StringComparison.Ordinal);
        Assert.All(
            again.QuerySelectorAll("[name=known], [name=moving]").OfType<IHtmlInputElement>(),
            box => Assert.True(box.IsChecked)
        );
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (
                await manager.SubmitFormAsync(pair, "form.hw-answer", ("verdict", "Together"), ("moving", "1;2"))
            ).StatusCode
        );
        var kept = await manager.SubmitFormAsync(
            pair,
            "form.hw-answer",
            ("verdict", "Together"),
            ("why", "The same mother."),
            ("known", known.Value),
            ("moving", whole)
        );
        Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
        var decisions = await manager.ReadAsync("/matching/decisions");
        Assert.Contains("Overturned by Someone TeamManager", decisions.Body?.TextContent, StringComparison.Ordinal);
        await manager.SubmitFormAsync("/matching/decisions", "main form", []);
    }

    [Theory, InlineData(Role.Practitioner), InlineData(Role.Director), InlineData(Role.SchoolInclusionLead)]
    public async Task Whoever_does_not_settle_doubt_is_not_told_how_much_waits(Role role)
    {
        using var visitor = await doubtful.Running.SignedInAsync(role);

        Assert.DoesNotContain(
            "Who is who:",
            (await visitor.ReadAsync("/")).Body?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_pair_of_which_there_is_none_is_not_found_and_the_try_is_on_the_trail()
    {
        using var visitor = await doubtful.Running.SignedInAsync(Role.Analyst);

        var answer = await visitor.GetAsync("/matching/pairs/1/987654321");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            ("analyst", "records 1 and 987654321"),
            await doubtful.Running.TrailOfAsync("Was refused two records")
        );
    }

    [Fact]
    public async Task A_child_s_page_leads_to_whoever_may_part_its_records()
    {
        var child = (await doubtful.AskAsync<long>("select child from record_person where source_key = '805'"))[0];
        using var visitor = await doubtful.Running.SignedInAsync(Role.TeamManager);
        using var practitioner = await doubtful.Running.SignedInAsync(Role.Practitioner);
        var link = $"a[href='/children/{child}/who-is-who']";
        Assert.NotNull((await visitor.ReadAsync($"/children/{child}")).QuerySelector(link));
        Assert.Null((await practitioner.ReadAsync($"/children/{child}")).QuerySelector(link));

        var page = await visitor.ReadAsync($"/children/{child}/who-is-who");
        Assert.Contains(
            "Joined for the same given name, the same family name, the same birth date and the same sex, with Robin Fernleaf (schools, ",
            page.Body?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Last told by ssd_person.csv, line 6, received ",
            page.QuerySelector("main")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["Schools (1 record)", "Social care (1 record)"],
            page.QuerySelectorAll("main section > h2").Select(heading => heading.TextContent)
        );
        var form = page.QuerySelectorAll("main form")
            .Single(each => each.TextContent.Contains("805", StringComparison.Ordinal));
        var person = Assert.IsType<IHtmlInputElement>(form.QuerySelector("[name=person]"), exactMatch: false).Value;
        var answer = await visitor.SubmitFormAsync(
            $"/children/{child}/who-is-who",
            "main form",
            ("person", person),
            ("why", "")
        );
        Assert.Equal("/matching/decisions", $"{answer.Headers.Location}");
        Assert.NotEqual(
            [child],
            await doubtful.AskAsync<long>("select child from record_person where source_key = '805'")
        );
        await visitor.SubmitFormAsync("/matching/decisions", "main form", []);
        Assert.Equal(
            [child],
            await doubtful.AskAsync<long>("select child from record_person where source_key = '805'")
        );
    }
}
