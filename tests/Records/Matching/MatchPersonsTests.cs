using Headwater.Demo.Persons;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;
using Headwater.Tests.Records.Matching.Files;

namespace Headwater.Tests.Records.Matching;

public class MatchPersonsTests
{
    private static readonly PersonsOptions TwoThousand = new() { Kind = PersonKind.Children, Records = 2000 };

    [Theory]
    [InlineData(PersonKind.Children, ErrorLevel.Usual, 0.95)]
    [InlineData(PersonKind.Children, ErrorLevel.High, 0.88)]
    [InlineData(PersonKind.Contacts, ErrorLevel.Usual, 0.93)]
    [InlineData(PersonKind.Survey, ErrorLevel.Usual, 0.99)]
    public void Two_thousand_made_up_records_are_joined_as_the_truth_joins_them(
        PersonKind kind,
        ErrorLevel errors,
        double least
    )
    {
        var set = MatchedSet.Of(
            new()
            {
                Kind = kind,
                Records = 2000,
                Errors = errors,
                Seed = 7,
            }
        );

        var quality = set.Quality(MatchPersons.Run(set.People.Table).ClusterOf);

        Assert.True(quality.F1 >= least, $"{kind}, {errors}: {quality}");
    }

    [Fact]
    public void Of_four_thousand_records_and_fewer_every_pair_is_looked_at()
    {
        var set = MatchedSet.Of(TwoThousand with { Records = 4000 });

        var matched = MatchPersons.Run(set.People.Table);

        Assert.Equal(4000 * 3999 / 2, matched.Compared);
        var quality = set.Quality(matched.ClusterOf);
        Assert.True(quality.F1 >= 0.95, $"{quality}");
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer()
    {
        var table = MatchedSet.Of(TwoThousand).People.Table;
        var (one, again) = (MatchPersons.Run(table, seed: 3), MatchPersons.Run(table, seed: 3));

        Assert.Equal(one.ClusterOf, again.ClusterOf);
        Assert.Equal(one.Compared, again.Compared);
        Assert.Equal(
            one.Pairs.Select(pair => (pair.Left, pair.Right, pair.Odds)).Order(),
            again.Pairs.Select(pair => (pair.Left, pair.Right, pair.Odds)).Order()
        );
    }

    [Theory]
    [InlineData(1200)] // so few that every pair is looked at
    [InlineData(6000)]
    public void The_order_of_the_rows_makes_no_difference(int records)
    {
        var (straight, turned, mixed) = InThreeOrders(records);

        Assert.Equal(straight, turned);
        Assert.Equal(straight, mixed);
    }

    private static (SortedSet<string> Straight, SortedSet<string> Turned, SortedSet<string> Mixed) InThreeOrders(
        int records
    )
    {
        var options = TwoThousand with { Records = records };
        return (
            MatchedSet.Of(options).Clusters(),
            MatchedSet.Of(options, lines => lines.Reverse()).Clusters(),
            MatchedSet
                .Of(
                    options,
                    lines => lines.OrderBy(line => line[^1]).ThenBy(line => line[^2]).ThenBy(line => line.Length)
                )
                .Clusters()
        );
    }

    [Fact]
    public void Twins_and_siblings_are_kept_apart_and_swapped_names_joined()
    {
        var (table, first) = Beside(
            "Odalie,Fenwright,2012-05-03,F,12 Brook Road,HW3 4QT,A950000178301", // 0
            "Odalie,Fenwright,2012-05-03,F,12 Brook Road,HW3 4QT,A950000178301", // 1: the same
            "Tamsin,Fenwright,2012-05-03,F,12 Brook Road,HW3 4QT,H243278544154", // 2: her twin
            "Corin,Fenwright,2014-09-21,M,12 Brook Road,HW3 4QT,B801200005001", // 3: their brother
            "Fenwright,Odalie,2012-05-03,F,12 Brook Road,HW3 4QT,A950000178301", // 4: her names swapped
            "Tamsin,Fenwright,2012-05-03,F,12 Brook Rd,HW3 4QT,H243278544154" // 5: the twin again
        );

        var of = MatchPersons.Run(table).ClusterOf[first..];

        Assert.Equal(of[0], of[1]);
        Assert.Equal(of[0], of[4]);
        Assert.Equal(of[2], of[5]);
        Assert.Equal(3, of.Distinct().Count());
    }

    // Weights are learnt from many records; the few of the example stand at their end.
    private static (PersonTable Table, int First) Beside(params IReadOnlyList<string> lines)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-beside-");
        try
        {
            MakePersons.Run(TwoThousand, folder.FullName);
            var made = File.ReadAllLines(Path.Combine(folder.FullName, "persons.csv"));
            var places = (string[])["given_name", "family_name", "birth_date", "sex", "address", "postcode", "upn"];
            var heading = made[0].Split(',').ToList();
            var others = made.Skip(1)
                .Select(line => Tests.Demo.Persons.MadeSet.Cells(line))
                .Select(cells => string.Join(',', places.Select(place => $"\"{cells[heading.IndexOf(place)]}\"")))
                .ToList();
            var meanings = new Dictionary<string, Meaning>
            {
                ["given_name"] = Meaning.GivenName,
                ["family_name"] = Meaning.FamilyName,
                ["birth_date"] = Meaning.BirthDate,
                ["sex"] = Meaning.Sex,
                ["address"] = Meaning.Address,
                ["postcode"] = Meaning.Postcode,
                ["upn"] = Meaning.Identifier,
            };
            return (Some.Table(meanings, others.Concat(lines)), others.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
