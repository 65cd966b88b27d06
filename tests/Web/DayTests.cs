using Headwater.Web.Words;

namespace Headwater.Tests.Web;

public class DayTests
{
    [Theory]
    [InlineData("2026-03-03", "2026-03-03", "3 March 2026")]
    [InlineData("2026-03-03", "2026-03-07", "3 to 7 March 2026")]
    [InlineData("2026-02-28", "2026-03-03", "28 February to 3 March 2026")]
    [InlineData("2025-12-31", "2026-01-01", "31 December 2025 to 1 January 2026")]
    public void Two_days_are_written_with_nothing_said_twice(string from, string until, string words) =>
        Assert.Equal(words, Day.InWords(On(from), On(until)));

    [Fact]
    public void A_day_not_known_says_so() => Assert.Equal("not known", ((DateOnly?)null).InWords());

    private static DateOnly On(string day) => DateOnly.ParseExact(day, "O", null);
}
