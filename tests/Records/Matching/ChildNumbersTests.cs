using FsCheck;
using FsCheck.Fluent;
using Headwater.Records.Matching;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

public class ChildNumbersTests
{
    [Fact]
    public void New_people_get_the_next_numbers() =>
        Assert.Equal([11, 11, 12], ChildNumbers.Give([0, 0, 2], [null, null, null], highest: 10));

    [Fact]
    public void A_child_keeps_its_number_when_a_person_joins_it() =>
        Assert.Equal([4, 4], ChildNumbers.Give([0, 0], [4, null], highest: 10));

    [Fact]
    public void When_two_children_turn_out_to_be_one_most_people_decide_and_then_the_older_number()
    {
        Assert.Equal([7, 7, 7], ChildNumbers.Give([0, 0, 0], [4, 7, 7], highest: 10));
        Assert.Equal([4, 4], ChildNumbers.Give([0, 0], [7, 4], highest: 10));
    }

    [Fact]
    public void When_one_child_turns_out_to_be_two_only_one_keeps_the_number() =>
        Assert.Equal([4, 4, 11], ChildNumbers.Give([0, 0, 2], [4, 4, 4], highest: 10));

    [Fact]
    public void Giving_again_what_was_given_changes_nothing() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[]>(raw =>
            {
                var clusters = Clusters.Of(Anyone(raw.Length), Joins(raw));
                var first = ChildNumbers.Give(clusters, new long?[raw.Length], highest: 0);
                var again = ChildNumbers.Give(clusters, [.. first.Select(n => (long?)n)], first.Append(0).Max());
                return first.SequenceEqual(again);
            })
        );

    [Fact]
    public void People_share_a_number_exactly_when_they_share_a_cluster() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[]>(raw =>
            {
                var clusters = Clusters.Of(Anyone(raw.Length), Joins(raw));
                var numbers = ChildNumbers.Give(
                    clusters,
                    [.. raw.Select(n => n % 3 is 0 ? (long?)(Math.Abs((long)n) % 5) : null)],
                    highest: 5
                );
                return Enumerable
                    .Range(0, raw.Length)
                    .All(i =>
                        Enumerable
                            .Range(0, raw.Length)
                            .All(j => (clusters[i] == clusters[j]) == (numbers[i] == numbers[j]))
                    );
            })
        );

    private static IEnumerable<Join> Joins(int[] raw) =>
        raw.Select((n, i) => new Join(i, (int)(Math.Abs((long)n) % raw.Length), "made up"));

    /// <summary>People of whom so little is known that nothing speaks against any join.</summary>
    private static List<Identity> Anyone(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Identity(SourceSystem.EarlyHelp, $"{i}", null, null, null, [], null, null)),
        ];
}
