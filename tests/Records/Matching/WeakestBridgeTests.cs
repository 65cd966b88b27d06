using FsCheck;
using FsCheck.Fluent;
using Headwater.Records.Matching;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

/// <summary>Where likeness links two records that exclude each other, the group is split at the weakest link between them.</summary>
public class WeakestBridgeTests
{
    private static readonly string[] Numbers = ["A950000178301", "H243278544154"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_chain_between_two_pupil_numbers_breaks_where_it_is_weakest(int weakest)
    {
        Identity[] people = [Person(0, Numbers[0]), Person(1), Person(2), Person(3), Person(4, Numbers[1])];
        var joins = Enumerable.Range(0, 4).Select(i => Alike(i, i + 1, odds: i == weakest ? 5 : 9 + i));

        var clusters = Clusters.Of(people, InOrder(joins));

        Assert.Equal(Enumerable.Range(0, 5).Select(i => i <= weakest ? 0 : weakest + 1), clusters);
    }

    [Fact]
    public void However_records_are_linked_no_join_is_left_out_for_a_weaker_one() =>
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), HoldsFor).QuickCheckThrowOnFailure();

    private static bool HoldsFor(int seed)
    {
        var random = new Random(seed);
        var people = Enumerable
            .Range(0, 12)
            .Select(i => Person(i, random.Next(4) is 0 ? Numbers[random.Next(2)] : null))
            .ToArray();
        var joins = InOrder(
            Enumerable
                .Range(0, 20)
                .Select(_ => (Left: random.Next(12), Right: random.Next(12)))
                .Where(pair => pair.Left < pair.Right)
                .Select(pair => Alike(pair.Left, pair.Right, (float)random.NextDouble() * 10))
        );
        var clusters = Clusters.Of(people, joins);
        return IsOne(people, clusters)
            && joins
                .Index()
                .Where(join => clusters[join.Item.Left] != clusters[join.Item.Right])
                .All(left => Exclude(people, joins.Take(left.Index), left.Item));
    }

    // Whether joins that are stronger had brought a number of its own to each side of this one.
    private static bool Exclude(Identity[] people, IEnumerable<Join> stronger, Join join)
    {
        var before = Clusters.Of(people, stronger);
        int[] sides = [before[join.Left], before[join.Right]];
        return people
            .Where((_, place) => sides.Contains(before[place]))
            .Select(person => person.Upn)
            .OfType<string>()
            .Distinct()
            .Count()
            is 2;
    }

    private static bool IsOne(Identity[] people, int[] clusters) =>
        people
            .Select((person, place) => (person.Upn, Cluster: clusters[place]))
            .Where(person => person.Upn is not null)
            .GroupBy(person => person.Cluster)
            .All(cluster => cluster.Select(person => person.Upn).Distinct().Count() is 1);

    // As a load takes them: the surest first.
    private static List<Join> InOrder(IEnumerable<Join> joins) => [.. joins.OrderByDescending(join => join.Odds)];

    private static Join Alike(int left, int right, float odds) => new(left, right, "alike", Ground.Likeness, odds);

    private static Identity Person(int number, string? upn = null) =>
        new(
            SourceSystem.SocialCare,
            $"{number}",
            "Odalie",
            "Fenwright",
            new DateOnly(2012, 5, 3),
            [],
            upn,
            FormerUpn: null
        );
}
