using System.Text.RegularExpressions;
using Headwater.Privacy.Requests;

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

    [GeneratedRegex("""Put\(\s*"(?<name>[^"]+)",\s*(?<from>[^;]*?)\)\s*(?=\.|\n|;)""", RegexOptions.Singleline)]
    private static partial Regex PutFact { get; }

    [GeneratedRegex(@"Text\(|Postcode|Linked|ddress")]
    private static partial Regex FreeText { get; }
}
