using Headwater.Records.Matching;
using Headwater.Records.Matching.Files;
using Headwater.Tests.Records.Matching.Files;

namespace Headwater.Tests.Records.Matching;

public class RuleWorthTests
{
    [Fact]
    public void Each_join_counts_for_the_first_rule_that_brought_its_pair()
    {
        // More than are all compared with all.
        var set = MatchedSet.Of(new() { Records = 6000 });
        var matching = MatchPersons.Run(set.People.Table);
        var joins = matching.ClusterOf.CountBy(person => person).Sum(person => person.Value * (person.Value - 1L) / 2);

        Assert.Equal(matching.Compared, matching.Rules.Sum(rule => rule.Pairs));
        Assert.All(matching.Rules, rule => Assert.InRange(rule.Joins, 0, rule.Pairs));
        // Nearly all that are joined were brought together; some only through a third record.
        Assert.InRange(matching.Rules.Sum(rule => rule.Joins), joins * 0.9, joins);
        Assert.True(matching.Rules.Count(rule => rule.Joins > 0) > 5);
        var report = WriteReport.Text(matching, set.People, new DateOnly(2026, 11, 23));
        foreach (var rule in matching.Rules)
            Assert.Contains(
                $"| {rule.Pairs:N0} | {rule.Joins:N0} | {100.0 * rule.Joins / joins:0.0} % | {rule.Words} |",
                report,
                StringComparison.Ordinal
            );
    }
}
