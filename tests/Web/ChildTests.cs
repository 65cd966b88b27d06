using System.Net;
using Headwater.Access;

namespace Headwater.Tests.Web;

public class ChildTests(RunningSite running)
{
    [Fact]
    public async Task A_page_holds_no_name_in_its_title_or_address()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var page = await visitor.ReadAsync($"/children/{await running.ChildAsync(SmallBorough.Drifting)}");

        Assert.Equal("A child’s record – Headwater", page.Title);
        Assert.Equal(SmallBorough.Drifting, page.QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task Each_reason_has_its_facts_with_file_and_line()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var page = await visitor.ReadAsync($"/children/{await running.ChildAsync(SmallBorough.Drifting)}");
        var reasons = page.QuerySelectorAll(".hw-why__reason").Select(reason => reason.TextContent).ToList();

        var again = Assert.Single(
            reasons,
            reason => reason.Contains("Suspended more than once", StringComparison.Ordinal)
        );
        Assert.Contains("12 October 2026", again, StringComparison.Ordinal);
        Assert.Contains("exclusions/2026-27-autumn.csv, line 4", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_can_be_cut_to_a_part_of_life()
    {
        using var visitor = await running.SignedInAsync(Role.Director);
        var child = await running.ChildAsync(SmallBorough.InCare);

        var all = (await visitor.ReadAsync($"/children/{child}")).QuerySelectorAll(
            "section[aria-labelledby=timeline] li"
        );
        var care = (await visitor.ReadAsync($"/children/{child}?area=Care")).QuerySelectorAll(
            "section[aria-labelledby=timeline] li"
        );

        Assert.Contains(
            all,
            line => line.TextContent.Contains("On the roll of Weir Lane School", StringComparison.Ordinal)
        );
        Assert.Contains(care, line => line.TextContent.Contains("Looked after", StringComparison.Ordinal));
        Assert.DoesNotContain(care, line => line.TextContent.Contains("On the roll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chart_of_attendance_has_its_table()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var page = await visitor.ReadAsync($"/children/{await running.ChildAsync(SmallBorough.Drifting)}");

        Assert.Equal(
            page.QuerySelectorAll("svg rect").Length,
            page.QuerySelectorAll("section[aria-labelledby=attendance] tbody tr").Length
        );
        Assert.Equal(
            "60",
            page.QuerySelector("section[aria-labelledby=attendance] tbody tr td:last-child")?.TextContent
        );
    }

    [Fact]
    public async Task Agreeing_a_level_is_kept_with_the_name_of_whoever_did_and_says_so()
    {
        using var visitor = await running.SignedInAsync(Role.TeamManager);
        var address = $"/children/{await running.ChildAsync(SmallBorough.Outside)}";

        var answer = await visitor.SubmitFormAsync(address, "form[action$='/decide']");
        var page = await visitor.ReadAsync(address);

        Assert.Equal(address, $"{answer.Headers.Location}");
        Assert.Contains(
            "The level was decided.",
            page.QuerySelector(".govuk-notification-banner")?.TextContent,
            StringComparison.Ordinal
        );
        var decision = page.QuerySelector("section[aria-labelledby=decisions] li")?.TextContent;
        Assert.Contains("Agreed level 3", decision, StringComparison.Ordinal);
        Assert.Contains("by Someone TeamManager", decision, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_level_needs_a_reason()
    {
        using var visitor = await running.SignedInAsync(Role.Practitioner);
        var address = $"/children/{await running.ChildAsync(SmallBorough.Drifting)}";

        var refused = await visitor.SubmitAsync(
            $"{address}/decide",
            ("Decision", "change"),
            ("Level", "1"),
            ("Why", "")
        );
        var page = await refused.Content.ReadAsStringAsync();
        var kept = await visitor.SubmitAsync(
            $"{address}/decide",
            ("Decision", "change"),
            ("Level", "1"),
            ("Why", "Moved class, and it has settled.")
        );

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Say why you choose another level", page, StringComparison.Ordinal);
        Assert.DoesNotContain("field is required", page, StringComparison.Ordinal);
        var box = (await visitor.ReadAsync(address)).QuerySelector(".hw-level")?.TextContent;
        Assert.Contains(
            "Level 1 was chosen by Someone Practitioner on 2 November 2026 instead of",
            box,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
        Assert.Contains(
            "Moved class, and it has settled.",
            await visitor.GetStringAsync(address),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_decision_can_wait_for_a_real_day_only()
    {
        using var visitor = await running.SignedInAsync(Role.Practitioner);
        var address = $"/children/{await running.ChildAsync(SmallBorough.InCare)}/decide";

        var refused = await visitor.SubmitAsync(
            address,
            ("Decision", "defer"),
            ("Day", "31"),
            ("Month", "2"),
            ("Year", "2027"),
            ("Why", "Waiting for the school.")
        );
        var kept = await visitor.SubmitAsync(
            address,
            ("Decision", "defer"),
            ("Day", "1"),
            ("Month", "12"),
            ("Year", "2026"),
            ("Why", "Waiting for the school.")
        );

        Assert.Contains("Enter a real date", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
    }

    [Fact]
    public async Task An_analyst_is_offered_no_decision()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.GetStringAsync($"/children/{await running.ChildAsync(SmallBorough.Drifting)}");

        Assert.DoesNotContain("/decide", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_child_is_on_the_trail()
    {
        using var visitor = await running.SignedInAsync(Role.Director);
        var child = await running.ChildAsync(SmallBorough.OnNoRoll);
        var before = await running.LooksAtAsync(child);

        await visitor.GetStringAsync($"/children/{child}");

        Assert.True(await running.LooksAtAsync(child) > before);
    }

    [Fact]
    public async Task A_look_that_was_refused_is_on_the_trail_too()
    {
        using var lead = await running.SignedInAsync(Role.SchoolInclusionLead);
        var child = await running.ChildAsync(SmallBorough.Outside);

        await lead.GetAsync($"/children/{child}");

        Assert.Contains(
            ($"{RunningSite.NameOf(Role.SchoolInclusionLead)}", $"number {child}"),
            await running.TrailOfAsync("Was refused a child's page")
        );
    }

    [Fact]
    public async Task Signing_out_is_on_the_trail()
    {
        using var visitor = await running.SignedInAsync(Role.Director);
        var before = (await running.TrailOfAsync("Signed out")).Count;

        await visitor.SubmitFormAsync("/", "form[action='/sign-out']");

        Assert.True((await running.TrailOfAsync("Signed out")).Count > before);
    }

    [Fact]
    public async Task Where_the_child_stands_who_decided_and_what_next_come_before_anything_else()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var page = await visitor.ReadAsync($"/children/{await running.ChildAsync(SmallBorough.OnNoRoll)}");

        Assert.Equal("level", page.QuerySelector("main h2")?.Id);
        Assert.Equal(
            ["Headwater suggests", "A person decided", "Next"],
            page.QuerySelectorAll(".hw-standing dt").Select(term => term.TextContent)
        );
    }
}
