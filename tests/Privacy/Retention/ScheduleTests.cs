using Headwater.Privacy.Retention;

namespace Headwater.Tests.Privacy.Retention;

public class ScheduleTests
{
    private static readonly string BuiltIn = File.ReadAllText(Repository.File("src/Privacy/Retention/retention.json"));

    [Theory]
    [InlineData("\"AdoptionDecision\"", "\"AdoptionDecison\"", "line 6", "“AdoptionDecison”")]
    [InlineData("\"systems\": [\"Sen2\"]", "\"systems\": [\"SEN 2\"]", "line 13", "“SEN 2”")]
    [InlineData("\"after\": \"AdoptionOrder\"", "\"after\": \"Adoption\"", "line 6", "“Adoption”")]
    [InlineData("\"years\": 100", "\"years\": \"a hundred\"", "line 6", "“a hundred”")]
    public void A_word_that_is_not_known_is_named_with_its_line(string was, string now, string line, string word)
    {
        Assert.Contains(was, BuiltIn, StringComparison.Ordinal);
        var fault = Assert.Throws<InvalidDataException>(() => Schedule.Read(Once(was, now)));
        Assert.Contains(line, fault.Message, StringComparison.Ordinal);
        Assert.Contains(word + " cannot stand there", fault.Message, StringComparison.Ordinal);
        Assert.Contains("docs/reference/retention.md", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_JSON_breaks_off_is_said_in_words()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Schedule.Read(Once("\"adopted\",", "\"adopted\"")));
        Assert.Contains("line 6", fault.Message, StringComparison.Ordinal);
        Assert.Contains("look for a comma, bracket or quotation mark", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_means_nothing_is_named()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Schedule.Read(Once("\"verified\"", "\"checked\"")));
        Assert.Contains("$.lines[0].checked", fault.Message, StringComparison.Ordinal);
    }

    private static string Once(string was, string now)
    {
        var place = BuiltIn.IndexOf(was, StringComparison.Ordinal);
        return BuiltIn[..place] + now + BuiltIn[(place + was.Length)..];
    }
}
