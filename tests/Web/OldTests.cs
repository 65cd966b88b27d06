using Headwater.Web.Words;

namespace Headwater.Tests.Web;

public class OldTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("2026-11-22", "as new as today")]
    [InlineData("2026-11-21", "1 day old")]
    [InlineData("2026-11-09", "13 days old")]
    [InlineData("2026-10-24", "4 weeks old")]
    [InlineData("2026-04-01", "7 months old")]
    [InlineData("2016-10-06", "10 years old")]
    public void News_is_as_old_as_a_person_would_say(string day, string words) =>
        Assert.Equal(words, Old.InWords(DateOnly.ParseExact(day, "O", null), Today));

    [Fact]
    public void A_page_says_up_to_which_day_it_speaks()
    {
        Assert.Equal("This is how things stand today, 22 November 2026.", AsOf.InWords(Today, Today));
        Assert.Equal(
            "This is how things stood on 31 October 2026, 3 weeks ago: what happened since is not in it yet.",
            AsOf.InWords(new DateOnly(2026, 10, 31), Today)
        );
    }
}
