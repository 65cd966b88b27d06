using Headwater.Records.Matching.Columns;

namespace Headwater.Tests.Records.Matching.Columns;

public class FullNamesTests
{
    [Theory]
    [InlineData("Overwick, Ann", "ann", "overwick")]
    [InlineData("Ann Overwick", "ann", "overwick")]
    [InlineData("Ann X", "ann", "x")] // by itself X would say that nothing is known
    [InlineData("Ann Na", "ann", "na")]
    public void A_full_name_is_split_whatever_its_last_word_would_say_by_itself(
        string text,
        string given,
        string family
    )
    {
        var (one, _, other) = FullNames.Split(text);

        Assert.Equal((given, family), (one, other));
    }
}
