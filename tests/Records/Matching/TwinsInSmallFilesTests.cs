using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;

namespace Headwater.Tests.Records.Matching;

/// <summary>Sixty made-up children, some of them twice, and no numbers: too few to learn from how twins differ.</summary>
public class TwinsInSmallFilesTests
{
    private static readonly Dictionary<string, Meaning> Meanings = new()
    {
        ["given"] = Meaning.GivenName,
        ["family"] = Meaning.FamilyName,
        ["born"] = Meaning.BirthDate,
        ["sex"] = Meaning.Sex,
        ["address"] = Meaning.Address,
        ["postcode"] = Meaning.Postcode,
    };

    private static readonly string[] Families =
    [
        "Overwick",
        "Fenwright",
        "Tolland",
        "Penhallow",
        "Marchbank",
        "Standish",
        "Ashdown",
        "Locke",
        "Beckett",
        "Farrow",
        "Quillan",
        "Harrowgate",
    ];

    private static readonly string[] Girls = ["Daisy", "Ruby", "Alice", "Freya", "Nancy"];

    [Theory]
    [InlineData("Amelia", "Amelie", 0)]
    [InlineData("Amelia", "Amelie", 3)]
    [InlineData("Jack", "Jake", 3)]
    [InlineData("Hassan", "Hussain", 3)]
    [InlineData("Grace", "Florence", 0)]
    [InlineData("Grace", "Florence", 3)]
    [InlineData("Grace", "Florence", 1)]
    public void Twins_of_one_sex_are_two_persons_whether_their_names_are_alike_or_not(
        string one,
        string other,
        int everyHowManyTwice
    )
    {
        var matching = MatchPersons.Run(Some.Table(Meanings, Lines(one, other, everyHowManyTwice)));

        for (var pair = 0; pair < 4; pair++)
            Assert.NotEqual(matching.ClusterOf[2 * pair], matching.ClusterOf[(2 * pair) + 1]);
        Assert.All(
            matching.Pairs.Where(pair => pair.Right < 8 && pair.Left / 2 == pair.Right / 2),
            pair => Assert.InRange(pair.Probability, 0, 0.5)
        );
    }

    [Fact]
    public void Who_is_written_twice_with_a_slip_in_the_name_is_one_person_in_the_same_file()
    {
        var lines = Lines("Amelia", "Amelie", everyHowManyTwice: 3);
        var matching = MatchPersons.Run(Some.Table(Meanings, lines));

        var copies = Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith('~')).ToList();
        Assert.Equal(17, copies.Count);
        Assert.All(copies, copy => Assert.Equal(matching.ClusterOf[copy - 1], matching.ClusterOf[copy]));
    }

    [Fact]
    public void Pairs_that_are_neither_surely_one_nor_surely_two_are_among_those_told()
    {
        var matching = MatchPersons.Run(Some.Table(Meanings, Lines("Grace", "Florence", everyHowManyTwice: 1)));

        for (var pair = 0; pair < 4; pair++)
            Assert.InRange(
                matching.Pairs.Single(each => each.Left == 2 * pair && each.Right == (2 * pair) + 1).Probability,
                0.01,
                0.5
            );
    }

    // Eight records of four pairs of twins, then others; "~" stands before a copy, and is read as nothing.
    private static List<string> Lines(string one, string other, int everyHowManyTwice)
    {
        var lines = new List<string>();
        for (var twins = 0; twins < 4; twins++)
        {
            var home = $"{Families[twins]},2012-0{twins + 2}-1{twins},F,{20 + twins} Mill Lane,HW{twins + 1} 4QT";
            lines.Add($"{one},{home}");
            lines.Add($"{other},{home}");
        }

        for (var i = 0; i < 52; i++)
        {
            var rest =
                $"{Families[i % 12]},20{10 + (i % 7):00}-{1 + (i % 11):00}-{1 + (i * 5 % 28):00},F,{3 + (i % 26)} Brook Road,HW{1 + (i % 9)} {1 + (i % 8)}AB";
            var name = Girls[i % 5];
            lines.Add($"{name},{rest}");
            if (everyHowManyTwice > 0 && i % everyHowManyTwice == everyHowManyTwice - 1)
                lines.Add($"~{name[..1]}{name[2..]}{name[1]},{rest}");
        }

        return lines;
    }
}
