using Headwater.Access;

namespace Headwater.Tests.Web;

public class DataTests(RunningSite running)
{
    [Fact]
    public async Task A_problem_names_its_file_its_column_and_what_is_wrong()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = (await visitor.ReadAsync("/data/problems")).QuerySelector("main")?.TextContent;

        Assert.Contains("exclusions/2026-27-autumn.csv", page, StringComparison.Ordinal);
        Assert.Contains("StartDate", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_problems_of_a_source_come_as_a_file_to_mend_from()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var file = await visitor.GetStringAsync("/data/problems.csv?source=1");

        Assert.Contains("exclusions/2026-27-autumn.csv,6,StartDate", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_who_left_every_roll_is_asked_about()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.GetStringAsync("/data/not-on-roll");

        Assert.Contains(SmallBorough.OnNoRoll, page, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallBorough.Drifting, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/in-care?on=2026-10-01", "1 child in care on 1 October 2026")]
    [InlineData("/in-care?on=2026-06-09", "0 children in care on 9 June 2026")]
    [InlineData("/in-care?day=10&month=6&year=2026", "1 child in care on 10 June 2026")]
    [InlineData("/in-care?day=31&month=2&year=2026", "Enter a real date")]
    public async Task Who_was_in_care_can_be_asked_of_any_day(string address, string answer)
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        Assert.Contains(answer, await visitor.GetStringAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_source_says_how_fresh_it_is()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = (await visitor.ReadAsync("/data")).QuerySelector("main")?.TextContent;

        Assert.Contains("Schools", page, StringComparison.Ordinal);
        Assert.Contains("Social care", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_return_says_up_to_which_day_it_tells_and_how_old_that_is()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = (await visitor.ReadAsync("/data")).QuerySelector("main")?.TextContent;

        Assert.Contains("Attendance: to 26 October 2026, 7 days old", page, StringComparison.Ordinal);
        Assert.Contains("Download the problems to fix", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_repaired_is_told_with_its_file_and_line()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = (await visitor.ReadAsync("/data/repairs")).QuerySelector("main")?.TextContent;

        Assert.Contains("Category: 1 time", page, StringComparison.Ordinal);
        Assert.Contains("exclusions/2026-27-autumn.csv, line 5", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_on_no_roll_is_told_with_the_last_day_on_one()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.GetStringAsync("/data/not-on-roll");

        Assert.Contains("Millrace Academy on 21 May 2026, 5 months ago", page, StringComparison.Ordinal);
    }
}
