using System.Net;
using AngleSharp.Html.Dom;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;

namespace Headwater.Tests.Web;

public class TrailTests(RunningSite running)
{
    [Fact]
    public async Task Each_line_says_from_which_address_and_what_for()
    {
        using var visitor = await running.SignedInAsync(Role.Practitioner);
        var child = await running.ChildAsync(SmallBorough.Drifting);
        await visitor.GetAsync($"/children/{child}");

        await using var work = await (await running.DatabaseAsync()).ReadAsync();
        foreach (var did in new[] { WhoOpened.Page, "Signed in" })
            Assert.Contains(
                await work.Connection.QueryAsync<(string, string)>(
                    "select came_from, purpose from access_trail where by_name = @name and did = @did",
                    new { name = RunningSite.NameOf(Role.Practitioner), did }
                ),
                line => line is ("127.0.0.1" or "::1" or "::ffff:127.0.0.1", "DirectWork" or "Administration")
            );
    }

    [Fact]
    public async Task A_purpose_that_was_chosen_stands_beside_the_looks_that_follow_and_in_the_header()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);
        Assert.Contains("Looking for: data quality", await HeaderAsync(visitor), StringComparison.Ordinal);

        var answer = await visitor.SubmitAsync("/purpose", ("purpose", $"{Purpose.InformationRights}"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);

        Assert.Contains("Looking for: information rights", await HeaderAsync(visitor), StringComparison.Ordinal);
        var child = await running.ChildAsync(SmallBorough.Outside);
        await visitor.GetAsync($"/children/{child}");
        Assert.Equal(
            $"{Purpose.InformationRights}",
            await LatestAsync("purpose", RunningSite.NameOf(Role.Analyst), WhoOpened.Page)
        );
    }

    [Fact]
    public async Task A_purpose_that_is_not_the_role_s_own_is_refused_and_none_is_left_out()
    {
        using var visitor = await running.SignedInAsync(Role.TeamManager);

        var wrong = await visitor.SubmitAsync("/purpose", ("purpose", $"{Purpose.Administration}"));
        var none = await visitor.SubmitAsync("/purpose");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (wrong.StatusCode, none.StatusCode));
        Assert.Contains("Choose what you look for", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Looking for: oversight", await HeaderAsync(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_with_one_purpose_is_not_asked()
    {
        using var visitor = await running.SignedInAsync(Role.Practitioner);

        Assert.DoesNotContain("Looking for", await HeaderAsync(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_director_is_led_from_the_child_s_page_to_who_looked_and_a_practitioner_is_not()
    {
        var child = await running.ChildAsync(SmallBorough.Drifting);
        using var director = await running.SignedInAsync(Role.Director);
        using var practitioner = await running.SignedInAsync(Role.Practitioner);
        var link = $"a[href='/trail/child?number={child}']";

        Assert.NotNull((await director.ReadAsync($"/children/{child}")).QuerySelector(link));
        Assert.Null((await practitioner.ReadAsync($"/children/{child}")).QuerySelector(link));
        var page = await director.ReadAsync($"/trail/child?number={child}");
        Assert.Contains($"Someone {Role.Director}", Text(page), StringComparison.Ordinal);
        Assert.Contains(WhoOpened.Page, Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trail_s_pages_name_no_child()
    {
        using var director = await running.SignedInAsync(Role.Director);
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        var child = await running.ChildAsync(SmallBorough.Drifting);
        await director.GetAsync($"/children/{child}");

        foreach (
            var address in new[]
            {
                $"/trail/child?number={child}",
                $"/trail/child.csv?number={child}",
                $"/trail/person?name={RunningSite.NameOf(Role.Director)}",
                $"/trail/person.csv?name={RunningSite.NameOf(Role.Director)}",
                $"/trail/request?number={child}&named=true",
                $"/trail/request.csv?number={child}",
                "/trail/unusual",
            }
        )
        {
            var text = await officer.GetStringAsync(address);
            Assert.DoesNotContain("Fernleaf", text, StringComparison.Ordinal);
            if (!address.Contains("unusual", StringComparison.Ordinal))
                Assert.Contains(
                    WhoOpened.Page.Replace("'", "", StringComparison.Ordinal),
                    Plain(text),
                    StringComparison.Ordinal
                );
        }
    }

    [Fact]
    public async Task What_a_person_looked_at_is_told_with_the_numbers_of_the_children_and_every_child_told_is_on_the_trail()
    {
        using var lead = await running.SignedInAsync(Role.SchoolInclusionLead);
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        var child = await running.ChildAsync(SmallBorough.Drifting);
        await lead.GetAsync($"/children/{child}");

        var page = await officer.ReadAsync(
            $"/trail/person?name={RunningSite.NameOf(Role.SchoolInclusionLead).ToUpperInvariant()}"
        );

        Assert.NotNull(page.QuerySelector($"main a[href='/trail/child?number={child}']"));
        await using var work = await (await running.DatabaseAsync()).ReadAsync();
        Assert.NotEqual(
            0,
            await work.Connection.ExecuteScalarAsync<long>(
                """
                select count(*) from access_trail t join access_trail_child c on c.number = t.number
                where t.did = 'Looked at what somebody looked at' and c.child = @child and t.by_name = @officer
                """,
                new { child, officer = RunningSite.NameOf(Role.InformationOfficer) }
            )
        );
    }

    [Theory]
    [InlineData("/trail/child?number=x", "Write the child’s number")]
    [InlineData("/trail/child?number=1&from=2026-11-02&until=2026-11-01", "should not be after the last")]
    [InlineData("/trail/child?number=1&from=soon", "Write each day with its year")]
    [InlineData("/trail/person?name=nobody", "Nobody signs in with this name")]
    [InlineData("/trail/unusual?from=2026-01-01&until=2026-11-01", "Ask for 31 days or fewer")]
    [InlineData("/trail/request?number=x", "Write the child’s number")]
    public async Task What_cannot_be_asked_is_said(string address, string says)
    {
        using var officer = await running.SignedInAsync(Role.InformationOfficer);

        var page = await officer.ReadAsync(address);

        Assert.Contains(says, page.QuerySelector(".govuk-error-summary")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2026-11-02&until=2026-11-02")]
    [InlineData("from=2%2F11%2F2026&until=02%2F11%2F2026")]
    public async Task Days_are_read_as_a_browser_gives_them_and_as_people_write_them(string days)
    {
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        var child = await running.ChildAsync(SmallBorough.Drifting);

        var page = await officer.ReadAsync($"/trail/child?number={child}&{days}");

        Assert.Contains("2 November 2026", page.QuerySelector("main h2")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_somebody_who_asks_staff_stand_by_role_unless_the_officer_ticks_otherwise()
    {
        using var director = await running.SignedInAsync(Role.Director);
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        var child = await running.ChildAsync(SmallBorough.InCare);
        await director.GetAsync($"/children/{child}");

        var page = await officer.ReadAsync($"/trail/request?number={child}");
        var named = await officer.ReadAsync($"/trail/request?number={child}&named=true");
        var file = await officer.GetStringAsync($"/trail/request.csv?number={child}");
        var namedFile = await officer.GetStringAsync($"/trail/request.csv?number={child}&named=true");

        foreach (var text in new[] { Text(page), file })
        {
            Assert.Contains("Director", text, StringComparison.Ordinal);
            Assert.DoesNotContain($"Someone {Role.Director}", text, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        }

        foreach (var text in new[] { Text(named), namedFile })
            Assert.Contains($"Someone {Role.Director}", text, StringComparison.Ordinal);
        Assert.Contains(
            await running.TrailOfAsync("Wrote down who looked at a child, for somebody who asks"),
            line => line.By == RunningSite.NameOf(Role.InformationOfficer)
        );
    }

    [Fact]
    public async Task For_somebody_who_asks_the_page_turns_and_the_file_is_whole()
    {
        using var director = await running.SignedInAsync(Role.Director);
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        var child = await running.ChildAsync(SmallBorough.InCare);
        for (var i = 0; i < 51; i++)
            await director.GetAsync($"/children/{child}");

        var first = await officer.ReadAsync($"/trail/request?number={child}");
        var second = await officer.ReadAsync($"/trail/request?number={child}&page=2");
        var file = await officer.GetStringAsync($"/trail/request.csv?number={child}");

        Assert.Equal(50, first.QuerySelectorAll("main tbody tr").Length);
        Assert.NotEmpty(second.QuerySelectorAll("main tbody tr"));
        Assert.NotNull(first.QuerySelector("nav[aria-label='Pages'] a[rel='next']"));
        Assert.True(file.Split('\n').Length > 51);
    }

    [Fact]
    public async Task What_was_found_about_an_unusual_look_is_noted_from_the_page_and_stands_there()
    {
        using var manager = await running.SignedInAsync(Role.TeamManager);
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        await manager.GetAsync($"/children/{await running.ChildAsync(SmallBorough.Outside)}");
        const string Address = "/trail/unusual?rule=no-relation";

        var page = await officer.ReadAsync(Address);
        var row = page.QuerySelectorAll(".hw-rows__row")
            .Single(each => each.TextContent.Contains($"Someone {Role.TeamManager}", StringComparison.Ordinal));
        var answer = await officer.SubmitFormAsync(Address, $"#{row.Id} form", ("note", "Rang the manager: a panel."));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith("/trail/unusual?", $"{answer.Headers.Location}", StringComparison.Ordinal);

        var after = Text(await officer.ReadAsync($"{answer.Headers.Location}"));
        Assert.Contains("What you found was noted.", after, StringComparison.Ordinal);
        Assert.Contains("Rang the manager: a panel.", after, StringComparison.Ordinal);
        Assert.Contains($"Someone {Role.InformationOfficer}, 2 November 2026", after, StringComparison.Ordinal);
        var empty = await officer.SubmitFormAsync(Address, ".hw-rows__row form", ("note", " "));
        Assert.Contains("Say what you found", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_leads_back_to_no_other_place()
    {
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        using var manager = await running.SignedInAsync(Role.TeamManager);
        await manager.GetAsync($"/children/{await running.ChildAsync(SmallBorough.Outside)}");

        var answer = await officer.SubmitFormAsync(
            "/trail/unusual?rule=no-relation",
            ".hw-rows__row form",
            ("note", "Seen."),
            ("back", "https://elsewhere.example/")
        );

        Assert.Equal("/trail/unusual", $"{answer.Headers.Location}");
    }

    [Fact]
    public async Task A_long_list_is_turned_page_by_page_and_keeps_its_days()
    {
        using var officer = await running.SignedInAsync(Role.InformationOfficer);
        await using (var work = await (await running.DatabaseAsync()).BeginAsync())
        {
            for (var i = 0; i < 60; i++)
                await work.WriteToTrailAsync(
                    new Caller(RunningSite.Authority, "practitioner", "", Role.Practitioner),
                    new StoppedClock().GetUtcNow(),
                    "Listed children",
                    "",
                    [987_001]
                );
            await work.KeepAsync();
        }

        var page = await officer.ReadAsync("/trail/child?number=987001&from=2026-11-01");
        var next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");

        Assert.Equal(50, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal("/trail/child?number=987001&from=2026-11-01&until=2026-11-02&page=2", next);
        Assert.Equal(11, (await officer.ReadAsync(next ?? "")).QuerySelectorAll("main tbody tr").Length);
    }

    private async Task<string?> LatestAsync(string column, string name, string did)
    {
        await using var work = await (await running.DatabaseAsync()).ReadAsync();
        return await work.Connection.QueryFirstOrDefaultAsync<string>(
            $"select {column} from access_trail where by_name = @name and did = @did order by number desc",
            new { name, did }
        );
    }

    private static async Task<string> HeaderAsync(HttpClient visitor) =>
        (await visitor.ReadAsync("/about-these-numbers")).QuerySelector("header")?.TextContent ?? "";

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")?.TextContent ?? "";

    private static string Plain(string html) =>
        html.Replace("&#x27;", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
}
