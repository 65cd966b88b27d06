using Headwater.Demo.Calendar;

namespace Headwater.Tests.Demo;

public sealed class CalendarTests
{
    [Theory]
    [InlineData(2016)]
    [InlineData(2022)]
    [InlineData(2024)]
    public void A_school_year_has_about_190_days(int year)
    {
        var terms = Terms.Between(new(year, 9, 1), new(year + 1, 8, 31)).Where(term => term.Year == year);

        Assert.InRange(terms.Sum(term => term.Weeks.Sum(week => Enumerable.Range(0, 5).Count(week.IsOpen))), 183, 195);
    }

    [Fact]
    public void Schools_are_closed_at_half_term()
    {
        var autumn = Terms.Between(new(2025, 9, 1), new(2025, 12, 31))[0];

        Assert.DoesNotContain(autumn.Weeks, week => week.Monday == new DateOnly(2025, 10, 27));
        Assert.Contains(autumn.Weeks, week => week.Monday == new DateOnly(2025, 10, 20));
    }

    [Fact]
    public void The_census_falls_on_its_published_days()
    {
        var days = Terms
            .Between(new(2024, 9, 1), new(2025, 8, 31))
            .Where(term => term.Year == 2024)
            .Select(term => term.Census);

        Assert.Equal([new(2024, 10, 3), new(2025, 1, 16), new(2025, 5, 15)], days);
    }
}
