using System.Text.RegularExpressions;
using Headwater.Privacy.Requests;
using Headwater.Returns.Codes;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>What goes out without a person's look is what nobody can type a name into.</summary>
public partial class OwnFactTests
{
    // Each fact that a file's row gives, with what it is filled from.
    private static IReadOnlyList<(string Name, string From)> Put =>
        [
            .. Repository
                .Files("src/Intake", ".cs")
                .SelectMany(file => PutFact.Matches(File.ReadAllText(Repository.File(file))))
                .Select(match => (match.Groups["name"].Value, match.Groups["from"].Value)),
        ];

    [Fact]
    public void No_fact_that_holds_free_text_or_a_place_goes_out_by_itself() =>
        Assert.Empty(
            Put.Where(fact => FreeText.IsMatch(fact.From)).Select(fact => fact.Name).Intersect(OwnFacts.Names)
        );

    [Fact]
    public void Facts_of_free_text_are_found() =>
        Assert.Superset(
            new HashSet<string> { "in words", "name", "with", "worker", "postcode" },
            Put.Where(fact => FreeText.IsMatch(fact.From)).Select(fact => fact.Name).ToHashSet()
        );

    [Fact]
    public void Each_fact_that_goes_out_by_itself_is_one_that_files_give() =>
        Assert.Empty(OwnFacts.Names.Except(Put.Select(fact => fact.Name)));

    [Theory]
    [InlineData("direct payments", "Y", true)]
    [InlineData("direct payments", "paid to his aunt", false)]
    [InlineData("suits", "1", true)]
    [InlineData("suits", "no, his uncle lives there", false)]
    [InlineData("took part", "PN1", true)]
    [InlineData("took part", "with the mother", false)]
    [InlineData("in words", "Y", false)]
    public void What_a_file_may_fill_with_anything_goes_out_by_itself_where_it_is_a_code(
        string name,
        string value,
        bool own
    ) => Assert.Equal(own, OwnFacts.IsOwn(name, value));

    [Fact]
    public void The_words_of_a_code_are_as_good_as_the_code() =>
        Assert.All(
            CommonCodes.Participation.Codes,
            code => Assert.True(OwnFacts.IsOwn("took part", code.Meaning) && OwnFacts.IsOwn("took part", code.Value))
        );

    [Fact]
    public void One_postcode_is_asked_about_once_however_and_wherever_it_is_written()
    {
        var asked = new[]
        {
            FileFact.Other("known", "postcode", "HW21EB"),
            FileFact.Other("Placement", "temporary postcode", "hw2 1eb"),
            FileFact.Other("stay", "postcode", "HW2 1EB"),
        };

        Assert.Single(asked.Select(fact => fact.Item).Distinct());
        Assert.NotEqual(asked[0].Item, FileFact.Other("known", "postcode", "HW21EC").Item);
        Assert.NotEqual(asked[0].Item, FileFact.Other("known", "address", "HW21EB").Item);
    }

    [GeneratedRegex("""Put\(\s*"(?<name>[^"]+)",\s*(?<from>[^;]*?)\)\s*(?=\.|\n|;)""", RegexOptions.Singleline)]
    private static partial Regex PutFact { get; }

    [GeneratedRegex(@"Text\(|Postcode|Linked|ddress")]
    private static partial Regex FreeText { get; }
}
