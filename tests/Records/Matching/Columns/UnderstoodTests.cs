using Headwater.Records.Matching.Columns;

namespace Headwater.Tests.Records.Matching.Columns;

public class UnderstoodTests
{
    [Theory]
    [InlineData("2012-05-03", "20120503")]
    [InlineData("03/05/2012", "20120503")]
    [InlineData("3.5.2012", "20120503")]
    [InlineData("03-05-12", "20120503")]
    [InlineData("3 May 2012", "20120503")]
    [InlineData("03-MAY-2012", "20120503")]
    [InlineData("20120503", "20120503")]
    [InlineData("03052012", "20120503")]
    [InlineData("2012-05-03T00:00:00", "20120503")]
    [InlineData("03/05/2012 00:00", "20120503")]
    [InlineData("01/02/87", "19870201")]
    [InlineData("2012", "20120000")]
    [InlineData("2012-05", "20120500")]
    [InlineData("not known", "")]
    [InlineData("", "")]
    public void A_date_in_any_usual_form(string written, string day) =>
        Assert.Equal(day, Some.Understood(Meaning.BirthDate, written));

    [Theory]
    [InlineData(Meaning.Postcode, " hw3  4qt ", "HW34QT")]
    [InlineData(Meaning.Identifier, "A-9500 00178301", "A950000178301")]
    [InlineData(Meaning.GivenName, "Dr. Zoë", "zoe")]
    [InlineData(Meaning.GivenName, "Łucja", "lucja")]
    [InlineData(Meaning.GivenName, "Baby", "")]
    [InlineData(Meaning.GivenName, "Baby Girl Overwick", "")]
    [InlineData(Meaning.FamilyName, "O’Brien", "obrien")]
    [InlineData(Meaning.FamilyName, "FENWRIGHT-MOX", "fenwright mox")]
    [InlineData(Meaning.FamilyName, "Unknown", "")]
    [InlineData(Meaning.Address, "Flt 2, 12 Brook Rd", "flat 2 12 brook road")]
    [InlineData(Meaning.Sex, "Female", "f")]
    [InlineData(Meaning.Sex, "9", "")]
    public void A_cell_in_plain_form(Meaning meaning, string written, string plain) =>
        Assert.Equal(plain, Some.Understood(meaning, written));

    [Fact]
    public void Every_meaning_has_words_and_every_words_a_meaning()
    {
        Assert.Equal(Enum.GetValues<Meaning>(), Meanings.All.Select(each => each.Meaning).Order());
        Assert.All(Meanings.All, each => Assert.Equal(each.Meaning, Meanings.Of(each.Words)));
        Assert.Null(Meanings.Of("surname"));
    }
}
