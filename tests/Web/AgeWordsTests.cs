using Headwater.Web.Words;

namespace Headwater.Tests.Web;

public class AgeWordsTests
{
    [Theory]
    [InlineData("2026-11-02", "Under 1 year old")]
    [InlineData("2025-11-03", "Under 1 year old")]
    [InlineData("2025-11-02", "1 year old")]
    [InlineData("2013-05-12", "13 years old")]
    [InlineData("2027-01-05", "Not born yet")]
    public void An_age_is_written_as_people_say_it(string born, string words) =>
        Assert.Equal(words, AgeWords.On(new(2026, 11, 2), DateOnly.ParseExact(born, "O", null)));

    [Fact]
    public void An_age_that_is_not_known_says_so() =>
        Assert.Equal("Age not known", AgeWords.On(new(2026, 11, 2), null));
}
