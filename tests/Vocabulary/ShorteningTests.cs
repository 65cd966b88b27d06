using Headwater.Vocabulary;

namespace Headwater.Tests.Vocabulary;

public class ShorteningTests
{
    [Theory]
    [InlineData("", 3, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a😀bc", 3, "a…")]
    [InlineData("ab😀c", 4, "ab…")]
    [InlineData("a😀bc", 4, "a😀…")]
    public void A_long_text_shows_its_beginning_and_no_letter_by_half(string text, int longest, string shown) =>
        Assert.Equal(shown, text.Shortened(longest));
}
