using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns;

/// <summary>What of an XML file is larger than any return holds is passed over and named, and the rest is read.</summary>
public sealed class LargeXmlTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-large-").FullName;

    [Theory]
    [InlineData("<SEX>", 1_100_000, "</SEX>")]
    [InlineData("<SEX><![CDATA[", 1_100_000, "]]></SEX>")]
    public void A_text_of_XML_that_is_longer_than_any_is_taken_as_blank(string before, int letters, string after)
    {
        WriteCare(
            $"<CHILD><HEADER><CHILDID>6</CHILDID><DOB>2010-02-01</DOB>{before}{new string('M', letters)}{after}</HEADER></CHILD>"
        );

        var result = CheckFolder.Run(folder, 2026);

        Assert.Equal(2, result.Files.Single(file => file.Table is "Header").Rows);
        var found = Assert.Single(result.Rules.Single(rule => rule is { Return: "ssda903", Code: "length" }).Found);
        Assert.Equal(("care.xml", 2, "SEX"), (found.File, found.Line, found.Column));
        Assert.Contains("taken as blank", found.Message, StringComparison.Ordinal);
        Assert.Contains(
            result.Rules,
            rule =>
                rule is { Return: "ssda903", Code: "required" }
                && rule.Found.Any(each => each is { Line: 2, Column: "SEX", Key: "6" })
        );
        Assert.DoesNotContain(result.Rules, rule => rule is { Code: "xml", Status: "found" });
    }

    [Theory]
    [InlineData(60_000, 1, "elements")]
    [InlineData(30, 1_000_000, "letters")]
    public void A_record_of_XML_that_is_larger_than_any_is_passed_over_and_the_rest_read(
        int elements,
        int letters,
        string of
    )
    {
        var item = $"<PL>{new string('U', letters)}</PL>";
        WriteCare(
            $"<CHILD><HEADER><CHILDID>6</CHILDID><DOB>2010-02-01</DOB></HEADER>{string.Concat(Enumerable.Repeat(item, elements))}</CHILD>"
        );

        var result = CheckFolder.Run(folder, 2026);

        Assert.Equal(1, result.Files.Single(file => file.Table is "Header").Rows);
        var found = Assert.Single(result.Rules.Single(rule => rule is { Return: "ssda903", Code: "length" }).Found);
        Assert.Equal(("care.xml", 2), (found.File, found.Line));
        Assert.Contains(of, found.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // The child of the third line is as it should be.
    private void WriteCare(string secondLine) =>
        File.WriteAllText(
            Path.Combine(folder, "care.xml"),
            $"<EXPSSDA903>\n{secondLine}\n<CHILD><HEADER><CHILDID>7</CHILDID><SEX>M</SEX><DOB>2010-02-01</DOB></HEADER></CHILD>\n</EXPSSDA903>"
        );
}
