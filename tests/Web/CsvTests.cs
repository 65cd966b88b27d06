using Headwater.Web.Exports;

namespace Headwater.Tests.Web;

public class CsvTests
{
    [Theory]
    [InlineData("Ann", "Ann")]
    [InlineData("Smith, Ann", "\"Smith, Ann\"")]
    [InlineData("the \"Ark\"", "\"the \"\"Ark\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@sum(a1)", "'@sum(a1)")]
    [InlineData(null, "")]
    public void A_cell_is_text_whatever_it_begins_with(string? cell, string written) =>
        Assert.Equal($"{written}\r\n", Csv.Line(cell));

    [Fact]
    public void Days_are_written_as_the_council_writes_them_and_numbers_stay_numbers() =>
        Assert.Equal("31/03/2026,-3\r\n", Csv.Line(new DateOnly(2026, 3, 31), -3));
}
