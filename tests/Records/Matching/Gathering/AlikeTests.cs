using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;

namespace Headwater.Tests.Records.Matching.Gathering;

public class AlikeTests
{
    private static readonly Dictionary<string, Meaning> Names = new()
    {
        ["given"] = Meaning.GivenName,
        ["family"] = Meaning.FamilyName,
        ["born"] = Meaning.BirthDate,
    };

    [Theory]
    [InlineData(2)]
    [InlineData(100)]
    // More than are weighed one with another.
    [InlineData(400)]
    public void Records_alike_in_everything_are_one_person_though_nothing_can_be_learnt(int records)
    {
        var matching = Match(Names, Enumerable.Repeat("Odalie,Fenwright,2012-05-03", records));

        Assert.All(matching.ClusterOf, person => Assert.Equal(0, person));
        Assert.True(matching.Pairs.Count(pair => pair.Odds > 0) >= records - 1);
        Assert.All(matching.Pairs, pair => Assert.True(float.IsFinite(pair.Odds)));
        Assert.Contains($"all {records} records are alike", NothingLearnt.Why(matching), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_several_persons_whose_records_are_all_alike_is_one()
    {
        var matching = Match(
            Names,
            Enumerable
                .Range(0, 90)
                .Select(i =>
                    (i % 3) switch
                    {
                        0 => "Odalie,Fenwright,2012-05-03",
                        1 => "Tamsin,Moor,2008-09-21",
                        _ => "Corin,Overwick,2010-01-31",
                    }
                )
        );

        Assert.Equal([0, 1, 2], matching.ClusterOf.Distinct());
        Assert.Equal(matching.ClusterOf.Take(3).Concat(matching.ClusterOf.Take(3)), matching.ClusterOf.Skip(3).Take(6));
    }

    [Theory]
    [InlineData(",Fenwright,2012-05-03")]
    [InlineData("Odalie,,2012-05-03")]
    [InlineData("Odalie,Fenwright,")]
    [InlineData("Odalie,Fenwright,2012")]
    [InlineData("Odalie,Fenwright,May 2012")]
    public void Records_that_tell_too_little_are_not_joined_for_being_alike(string line) =>
        Assert.Equal(30, Match(Names, Enumerable.Repeat(line, 30)).ClusterOf.Distinct().Count());

    [Fact]
    public void A_number_joins_with_a_name_and_not_alone()
    {
        var meanings = new Dictionary<string, Meaning>
        {
            ["number"] = Meaning.Identifier,
            ["given"] = Meaning.GivenName,
        };

        Assert.Single(Match(meanings, Enumerable.Repeat("A950000178301,Odalie", 30)).ClusterOf.Distinct());
        Assert.Equal(30, Match(meanings, Enumerable.Repeat("A950000178301,", 30)).ClusterOf.Distinct().Count());
    }

    [Fact]
    public void A_number_that_an_office_gives_to_all_joins_nobody()
    {
        var meanings = new Dictionary<string, Meaning>
        {
            ["number"] = Meaning.Identifier,
            ["given"] = Meaning.GivenName,
        };
        // Two of each of thirty names, all under one number.
        var of = Match(meanings, Enumerable.Range(0, 60).Select(i => $"999999,{Name(i / 2)}")).ClusterOf;

        Assert.NotEqual(of[0], of[1]);
    }

    [Fact]
    public void A_name_and_a_birth_date_that_everybody_has_join_nobody()
    {
        // A common name on many days, and a day that is put in where none is known, on many names.
        var lines = Enumerable
            .Range(0, 200)
            .Select(i => $"Odalie,Fenwright,{1950 + (i % 50)}-{1 + (i / 50):00}-11")
            .Concat(Enumerable.Range(0, 200).Select(i => $"{Name(i)},{Name(i + 7)},1900-01-01"))
            .ToList();
        var of = Match(
            Names,
            lines.Append("Odalie,Fenwright,1900-01-01").Append("Odalie,Fenwright,1900-01-01")
        ).ClusterOf;

        Assert.NotEqual(of[^1], of[^2]);
    }

    private static MatchedPersons Match(Dictionary<string, Meaning> meanings, IEnumerable<string> lines) =>
        MatchPersons.Run(Some.Table(meanings, lines));

    private static string Name(int i) =>
        $"{"bdfgklmnprst"[i % 12]}{"aeiou"[i / 12 % 5]}{"bdfgklmnprst"[i * 7 % 12]}{"aeiou"[i / 60 % 5]}x{(char)('a' + (i % 26))}";
}
