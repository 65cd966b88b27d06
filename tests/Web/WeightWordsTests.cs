using Headwater.Web.Matching;

namespace Headwater.Tests.Web;

public class WeightWordsTests
{
    [Theory]
    [InlineData(0.1, "says next to nothing")]
    [InlineData(-0.1, "says next to nothing")]
    [InlineData(1, "2 times as likely to be one child")]
    [InlineData(9, "about 510 times as likely to be one child")]
    [InlineData(-2.5, "5.7 times less likely")]
    [InlineData(-7, "about 130 times less likely")]
    public void A_weight_is_said_in_times(double bits, string words) => Assert.Equal(words, WeightWords.Worth(bits));

    [Theory]
    [InlineData(0.83312, "83%")]
    [InlineData(0.015, "1.5%")]
    [InlineData(0.00081, "1 in 1,200")]
    [InlineData(0.000002, "hardly ever")]
    public void A_share_is_said_in_hundreds_or_as_one_in_so_many(double share, string words) =>
        Assert.Equal(words, WeightWords.Share(share));
}
