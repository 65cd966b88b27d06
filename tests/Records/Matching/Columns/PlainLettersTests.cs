using Headwater.Records.Matching.Columns;

namespace Headwater.Tests.Records.Matching.Columns;

public class PlainLettersTests
{
    [Fact]
    public void A_cell_of_plain_letters_is_understood_as_one_with_others()
    {
        // A dash at the end parts nothing, but is no plain letter; so the cell is looked at letter by letter.
        foreach (var meaning in Enum.GetValues<Meaning>())
            Assert.Equal(
                Cells().Zip(Some.AllUnderstood(meaning, Cells().Select(cell => $"{cell} –"))),
                Cells().Zip(Some.AllUnderstood(meaning, Cells()))
            );
    }

    private static IEnumerable<string> Cells()
    {
        string[] parts =
        [
            "Miss",
            "Dr.",
            "baby",
            "Girl",
            "O'Brien",
            "unknown",
            "N/A",
            "x",
            "00",
            "12",
            "Flat",
            "St",
            "Rd",
            "smith-jones",
            "A950000178301",
            "hw3",
            "4QT",
            "  ",
            ",",
            "M",
            "2012-05-03",
            "test",
            "0",
            "Mr",
            "twin",
            "not",
            "known",
        ];
        return from one in parts from two in parts from three in parts select $"{one} {two}{three}";
    }
}
