using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Tests.Records.Matching.Comparisons;

public class LikenessTests
{
    [Theory]
    [InlineData("Elizabeth", "elizabeth", Likeness.Same)]
    [InlineData("Elizabeth", "Beth", Likeness.Variant)]
    [InlineData("Overwick", "Overwikc", Likeness.OneOff)]
    [InlineData("Kasimira", "Kazimyra", Likeness.Alike)]
    [InlineData("Odalie Rose", "Odalie", Likeness.Part)]
    [InlineData("Odalie", "O", Likeness.Initial)]
    [InlineData("Odalie", "Trevor", Likeness.Different)]
    [InlineData("Amelia", "Amelie", Likeness.Different)] // two names that people bear
    [InlineData("Amelia", "Ameila", Likeness.OneOff)] // a slip
    [InlineData("Odalie", "", Likeness.NotKnown)]
    [InlineData("Odalie", "unknown", Likeness.NotKnown)]
    public void Given_names(string one, string other, Likeness likeness) =>
        Both(Meaning.GivenName, one, other, likeness);

    [Theory]
    [InlineData("Ibrahim", "Ibby")]
    [InlineData("Yusuf", "Yus")]
    [InlineData("Fatima", "Fati")]
    [InlineData("Khadija", "Dija")]
    [InlineData("Mohammed", "Moh")]
    [InlineData("Zainab", "Zee")]
    [InlineData("Abdirahman", "Abdi")]
    [InlineData("Suleiman", "Saleban")]
    [InlineData("Oluwatobi", "Tobi")]
    [InlineData("Chukwuemeka", "Emeka")]
    [InlineData("Temitope", "Temi")]
    [InlineData("Kwadwo", "Kojo")]
    [InlineData("Sukhpreet", "Sukhi")]
    [InlineData("Kulwinder", "Kully")]
    [InlineData("Priyanka", "Priya")]
    [InlineData("Jakub", "Kuba")]
    [InlineData("Małgorzata", "Gosia")]
    [InlineData("Krzysztof", "Krzysiek")]
    [InlineData("Ioana", "Oana")]
    [InlineData("Alexandru", "Sandu")]
    public void Short_forms_of_names_from_many_places_that_are_usual_in_England(string name, string shortForm) =>
        Both(Meaning.GivenName, name, shortForm, Likeness.Variant);

    [Theory]
    [InlineData("O'Brien", "OBrien", Likeness.Same)]
    [InlineData("Fenwright-Mox", "Fenwright Mox", Likeness.Same)]
    [InlineData("Fenwright-Mox", "Mox", Likeness.Part)]
    [InlineData("Fenwright", "Fenwrigth", Likeness.OneOff)]
    [InlineData("Hussain", "Husayn", Likeness.Alike)]
    [InlineData("Elizabeth", "Beth", Likeness.Different)]
    public void Family_names(string one, string other, Likeness likeness) =>
        Both(Meaning.FamilyName, one, other, likeness);

    [Theory]
    [InlineData("2012-05-03", "03/05/2012", Likeness.Same)]
    [InlineData("2012-05-03", "2012-03-05", Likeness.Crossed)]
    [InlineData("2012-05-03", "2012-05-08", Likeness.OneOff)]
    [InlineData("2012-05-12", "2012-05-21", Likeness.OneOff)]
    [InlineData("2012-05-03", "2012-05-28", Likeness.Alike)]
    [InlineData("2012-05-23", "2012-01-01", Likeness.Part)]
    [InlineData("2012-05-23", "2012", Likeness.Part)]
    [InlineData("2012-05-23", "2013-11-08", Likeness.Initial)]
    [InlineData("2012-05-23", "1987-11-08", Likeness.Different)]
    public void Birth_dates(string one, string other, Likeness likeness) =>
        Both(Meaning.BirthDate, one, other, likeness);

    [Theory]
    [InlineData("HW3 4QT", "hw34qt", Likeness.Same)]
    [InlineData("HW3 4QT", "HW3 4QS", Likeness.Variant)]
    [InlineData("HW3 4QT", "HW3 5QT", Likeness.OneOff)]
    [InlineData("HW3 4QT", "HW3 4AB", Likeness.Alike)]
    [InlineData("HW3 4QT", "HW3 9AB", Likeness.Part)]
    [InlineData("HW3 4QT", "ZZ9 1AB", Likeness.Different)]
    public void Postcodes(string one, string other, Likeness likeness) => Both(Meaning.Postcode, one, other, likeness);

    [Theory]
    [InlineData("12 Brook Road", "12 Brook Rd.", Likeness.Same)]
    [InlineData("12 Brook Road", "Brook Road 12", Likeness.Variant)]
    [InlineData("12 Brook Road", "12 Brooke Road", Likeness.OneOff)]
    [InlineData("12 Long Brook Road", "12 Brook Road", Likeness.Alike)]
    [InlineData("12 Brook Road", "94 Brook Road", Likeness.Part)]
    [InlineData("12 Brook Road", "94 Mill Lane", Likeness.Different)]
    public void Addresses(string one, string other, Likeness likeness) => Both(Meaning.Address, one, other, likeness);

    [Theory]
    [InlineData("A950000178301", "a950000178301", Likeness.Same)]
    [InlineData("A950000178301", "A950000178310", Likeness.OneOff)]
    [InlineData("A950000178301", "A950000177201", Likeness.Alike)]
    [InlineData("A950000178301", "H243278544154", Likeness.Different)]
    [InlineData("1234", "1235", Likeness.Different)]
    public void Identifiers(string one, string other, Likeness likeness) =>
        Both(Meaning.Identifier, one, other, likeness);

    // The last of each is one slip from the first, and so has a wrong check digit.
    [Theory]
    [InlineData("9999458076", "999 945 8076", Likeness.Same)]
    [InlineData("9999458076", "9993021571", Likeness.Different)]
    [InlineData("9999458076", "9999458077", Likeness.OneOff)]
    [InlineData("9999458076", "9999548076", Likeness.OneOff)]
    [InlineData("9999458076", "9993021572", Likeness.NotKnown)]
    [InlineData("9993021572", "9993021572", Likeness.NotKnown)] // shared, but nobody's
    [InlineData("9999999999", "9999999999", Likeness.NotKnown)]
    [InlineData("9999458076", "12345", Likeness.NotKnown)]
    public void Nhs_numbers(string one, string other, Likeness likeness) =>
        Both(Meaning.NhsNumber, one, other, likeness);

    [Theory]
    [InlineData("Kings Brook", "Brook Kings", Likeness.Variant)]
    [InlineData("Northwater", "Northwatre", Likeness.OneOff)]
    [InlineData("Kings Brook", "Kings Brook Upper", Likeness.Part)]
    [InlineData("Northwater", "Elm", Likeness.Different)]
    public void Places(string one, string other, Likeness likeness) => Both(Meaning.Place, one, other, likeness);

    [Theory]
    [InlineData("M", "Male", Likeness.Same)]
    [InlineData("F", "2", Likeness.Same)]
    [InlineData("F", "M", Likeness.Different)]
    [InlineData("F", "U", Likeness.NotKnown)]
    public void Sex(string one, string other, Likeness likeness) => Both(Meaning.Sex, one, other, likeness);

    public static TheoryData<Meaning> AllMeanings => [.. Enum.GetValues<Meaning>()];

    [Theory, MemberData(nameof(AllMeanings))]
    public void Every_likeness_of_a_column_has_words_of_its_own(Meaning meaning)
    {
        var words = Wording.Levels(meaning).Select(level => Wording.Of(meaning, level)).ToList();

        Assert.DoesNotContain("", words);
        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.Equal(("the same", "different"), (words[0], words[^1]));
    }

    private static void Both(Meaning meaning, string one, string other, Likeness likeness)
    {
        Assert.Equal(likeness, Some.Likeness(meaning, one, other));
        Assert.Equal(likeness, Some.Likeness(meaning, other, one));
        Assert.NotEqual("", Wording.Of(meaning, likeness));
    }
}
