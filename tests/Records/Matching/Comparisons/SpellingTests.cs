using Headwater.Records.Matching.Comparisons;

namespace Headwater.Tests.Records.Matching.Comparisons;

public class SpellingTests
{
    // Winkler, Advanced Methods for Record Linkage (1994), table of string comparators.
    [Theory]
    [InlineData("shackleford", "shackelford", 0.982)]
    [InlineData("dunningham", "cunnigham", 0.896)]
    [InlineData("nichleson", "nichulson", 0.956)]
    [InlineData("jones", "johnson", 0.832)]
    [InlineData("massey", "massie", 0.933)]
    [InlineData("abroms", "abrams", 0.922)]
    [InlineData("jeraldine", "geraldine", 0.926)]
    [InlineData("marhta", "martha", 0.961)]
    [InlineData("michelle", "michael", 0.921)]
    [InlineData("julies", "julius", 0.933)]
    [InlineData("tanya", "tonya", 0.880)]
    [InlineData("dwayne", "duane", 0.840)]
    [InlineData("sean", "susan", 0.805)]
    [InlineData("jon", "john", 0.933)]
    [InlineData("jon", "jan", 0.800)]
    public void Two_spellings_are_as_alike_as_is_published(string one, string other, double likeness)
    {
        Assert.Equal(likeness, Spelling.JaroWinkler(one, other), 0.0006);
        Assert.Equal(likeness, Spelling.JaroWinkler(other, one), 0.0006);
    }

    [Fact]
    public void The_same_spelling_is_1_and_nothing_in_common_0()
    {
        Assert.Equal(1, Spelling.JaroWinkler("amal", "amal"));
        Assert.Equal(0, Spelling.JaroWinkler("abc", "xyz"));
        Assert.Equal(0, Spelling.JaroWinkler("", "amal"));
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("saturday", "sunday", 3)]
    [InlineData("smith", "smtih", 1)]
    [InlineData("smith", "smyth", 1)]
    [InlineData("smith", "smit", 1)]
    [InlineData("smith", "ssmith", 1)]
    [InlineData("smith", "msiht", 2)]
    [InlineData("ca", "abc", 3)] // each letter is touched once; 2 where a letter may be touched twice
    [InlineData("flaw", "lawn", 2)]
    public void Steps_from_one_spelling_to_the_other_are_counted(string one, string other, int steps)
    {
        Assert.Equal(steps, Spelling.Distance(one, other, 9));
        Assert.Equal(steps, Spelling.Distance(other, one, 9));
        Assert.Equal(Math.Min(steps, 2), Spelling.Distance(one, other, 1));
        Assert.Equal(Math.Min(steps, 3), Spelling.Distance(one, other, 2));
    }
}
