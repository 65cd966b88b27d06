using System.Globalization;
using Headwater.Vocabulary;

namespace Headwater.Tests.Vocabulary;

/// <summary>Numbers that begin with 999 are given to nobody: they are for tests.</summary>
public class NhsNumberTests
{
    [Theory]
    [InlineData("9999458076", "9999458076")]
    [InlineData(" 999 302 1571", "9993021571")]
    [InlineData("999-368-1938", "9993681938")]
    public void Ten_digits_whose_last_follows_from_the_others_are_one_however_they_are_spaced(
        string written,
        string digits
    ) => Assert.Equal(digits, NhsNumber.Parse(written, CultureInfo.InvariantCulture).Text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("999945807")]
    [InlineData("99994580766")]
    [InlineData("999945807X")]
    [InlineData("9999999999")] // passes the sum, and is what forms are filled with
    [InlineData("0000000000")]
    public void Anything_else_is_none(string? written) => Assert.False(NhsNumber.TryParse(written, null, out _));

    [Fact]
    public void One_wrong_digit_or_two_neighbours_swapped_are_always_seen()
    {
        const string right = "9999458076";
        for (var place = 0; place < right.Length; place++)
        for (var digit = '0'; digit <= '9'; digit++)
            Assert.Equal(digit == right[place], NhsNumber.TryParse(With(right, place, digit), null, out _));
        for (var place = 1; place < right.Length; place++)
            if (right[place] != right[place - 1])
                Assert.False(
                    NhsNumber.TryParse(With(With(right, place, right[place - 1]), place - 1, right[place]), null, out _)
                );
    }

    [Fact]
    public void It_never_shows_itself_in_full() => Assert.Equal("…76", $"{NhsNumber.Parse("9999458076", null)}");

    private static string With(string text, int place, char digit) => $"{text[..place]}{digit}{text[(place + 1)..]}";
}
