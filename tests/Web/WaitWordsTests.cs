using Headwater.Records.Matching.Doubts;
using Headwater.Web.Home;

namespace Headwater.Tests.Web;

public class WaitWordsTests
{
    [Theory]
    [InlineData(2, 0, 0, "2 pairs of records wait", "/matching")]
    [InlineData(1, 1, 0, "1 pair of records waits, 1 join waits for a second look", "/matching")]
    [InlineData(0, 2, 3, "2 joins wait for a second look, 3 questions are to be asked", "/matching/second-looks")]
    [InlineData(0, 0, 1, "1 question is to be asked", "/matching/questions")]
    public void What_waits_is_one_line_that_leads_to_the_first_of_it(
        int pairs,
        int looks,
        int questions,
        string words,
        string link
    ) => Assert.Equal((words, link), WaitWords.Of(new WaitingCounts(pairs, looks, questions)));

    [Fact]
    public void Where_nothing_waits_nothing_is_said() => Assert.Null(WaitWords.Of(WaitingCounts.Nothing));
}
