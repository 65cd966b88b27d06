using System.Net;
using Headwater.Access;

namespace Headwater.Tests.Web;

/// <summary>What somebody who knows nothing of the project can read from the list.</summary>
public class ListTests(RunningSite running)
{
    [Fact]
    public async Task The_first_child_says_why_what_next_and_where_the_facts_came_from()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var page = await visitor.ReadAsync("/children");
        var first = page.QuerySelector(".hw-child");

        Assert.Contains("Level 3", first?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Permanently excluded", first?.TextContent, StringComparison.Ordinal);
        Assert.Matches("From exclusions/2026-27-autumn.csv, line [57]", first?.TextContent);
        Assert.Contains("Next:", first?.QuerySelector(".hw-next")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?level=3", SmallBorough.Outside, SmallBorough.Drifting)]
    [InlineData("?reason=suspended", SmallBorough.Drifting, SmallBorough.Outside)]
    [InlineData("?school=999001", SmallBorough.Drifting, SmallBorough.Outside)]
    [InlineData("?year=10", SmallBorough.Outside, SmallBorough.Drifting)]
    public async Task A_filter_shows_whom_it_names_and_nobody_else(string filter, string shown, string hidden)
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var list = (await visitor.ReadAsync($"/children{filter}")).QuerySelector(".hw-children")?.TextContent;

        Assert.Contains(shown, list, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_sought_finds_the_child_and_stands_in_no_address()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var answer = await visitor.SubmitAsync("/children", ("name", "sandb"));
        var address = $"{answer.Headers.Location}";

        Assert.DoesNotContain("sandb", address, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(
            SmallBorough.OnNoRoll,
            (await visitor.ReadAsync(address)).QuerySelector(".hw-children")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_inclusion_lead_finds_only_the_children_of_their_school()
    {
        using var lead = await running.SignedInAsync(Role.SchoolInclusionLead);

        var list = await lead.GetStringAsync("/children");
        var file = await lead.GetStringAsync("/children.csv");

        Assert.Contains(SmallBorough.Drifting, list, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallBorough.Outside, list, StringComparison.Ordinal);
        Assert.Contains(SmallBorough.Drifting, file, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallBorough.Outside, file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_holds_the_same_children_with_their_reasons_in_words()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var answer = await visitor.GetAsync("/children.csv?level=3");
        var lines = (await answer.Content.ReadAsStringAsync()).Trim().Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("Child,Name,Date of birth,School", lines[0], StringComparison.Ordinal);
        Assert.Contains(
            lines,
            line =>
                line.Contains(SmallBorough.Outside, StringComparison.Ordinal)
                && line.Contains("Permanently excluded", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/children?year=0")]
    [InlineData("/children?mine=true")]
    [InlineData("/children?change=gone")]
    [InlineData("/children?ages=adults")]
    [InlineData("/children?worker=nobody")]
    public async Task A_list_on_which_nobody_stands_says_so(string address)
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        Assert.Contains("No child matches.", await visitor.GetStringAsync(address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/children?page=2147483647")]
    [InlineData("/data/problems?page=2147483647")]
    [InlineData("/data/problems/4?page=2147483647")]
    [InlineData("/data/files?page=2147483647")]
    [InlineData("/data/repairs?page=2147483647")]
    [InlineData("/children?page=2147483648")]
    [InlineData("/data/not-on-roll?page=-2147483648")]
    [InlineData("/data/not-on-roll?page=2147483647")]
    public async Task A_page_far_past_the_end_breaks_nothing(string address)
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        Assert.True((int)(await visitor.GetAsync(address)).StatusCode < 400);
    }

    [Theory]
    [InlineData("/data/problems")]
    [InlineData("/data/problems/4")]
    [InlineData("/data/files")]
    [InlineData("/data/repairs")]
    [InlineData("/data/not-on-roll")]
    [InlineData("/matching")]
    [InlineData("/matching/decisions")]
    public async Task A_page_that_is_no_number_is_the_first(string address)
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.ReadAsync($"{address}?page=abc");

        Assert.Null(page.QuerySelector(".govuk-error-summary"));
        Assert.DoesNotContain("abc", page.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_somebody_made_up_breaks_nothing()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var answer = await visitor.GetAsync(
            "/children?level=9&year=x&change=12&sort=%27&page=-3&find=made-up&school=%25"
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
