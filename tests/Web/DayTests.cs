using System.Globalization;
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

    [Theory]
    [InlineData("2026-11-02T15:10:00Z", "3:10pm today")]
    [InlineData("2026-11-02T12:00:00Z", "noon today")]
    [InlineData("2026-11-03T00:00:00Z", "midnight tonight")]
    [InlineData("2026-11-03T02:10:00Z", "2:10am tomorrow")]
    [InlineData("2026-11-25T00:00:00Z", "midnight at the end of 24 November")]
    [InlineData("2027-01-01T00:00:00Z", "midnight at the end of 31 December")]
    [InlineData("2027-01-05T09:05:00Z", "9:05am on 5 January 2027")]
    public void An_end_is_said_as_people_say_it(string end, string words) =>
        Assert.Equal(words, DateTimeOffset.Parse(end, CultureInfo.InvariantCulture).EndInWords(new StoppedClock()));

    [Fact]
    public void A_day_not_known_says_so() => Assert.Equal("not known", ((DateOnly?)null).InWords());

    private static DateOnly On(string day) => DateOnly.ParseExact(day, "O", null);
}
