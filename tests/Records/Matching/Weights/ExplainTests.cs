using Headwater.Demo.Persons;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;
using Headwater.Tests.Records.Matching.Files;

namespace Headwater.Tests.Records.Matching.Weights;

public sealed class ExplainTests(ExplainTests.Children children) : IClassFixture<ExplainTests.Children>
{
    [Fact]
    public void Prior_weights_and_corrections_are_the_odds_of_every_pair()
    {
        var explain = new Explain(children.Matching);

        Assert.NotEmpty(children.Matching.Pairs);
        Assert.All(
            children.Matching.Pairs,
            pair =>
            {
                var why = explain.Of(pair);
                Assert.Equal(pair.Odds / Math.Log(2), why.Total, 0.001);
                Assert.Equal(pair.Alone / Math.Log(2), why.Total - why.Group, 0.001);
                Assert.Equal(pair.Probability, why.Probability, 0.001);
                Assert.Equal(children.Matching.Comparisons.Count, why.Weights.Count);
            }
        );
    }

    [Fact]
    public void Corrections_only_take_off_and_names_only_where_both_are_the_same()
    {
        var explain = new Explain(children.Matching);
        var found = children.Matching.Pairs.Select(explain.Of).ToList();

        Assert.All(found, why => Assert.InRange(why.Family, -100, 0.001));
        Assert.All(found, why => Assert.InRange(why.Names, -100, 0.001));
        Assert.All(
            found.Where(why => why.Weights.Take(2).Any(weight => weight.Likeness is not Likeness.Same)),
            why => Assert.Equal(0, why.Names, 0.001)
        );
        Assert.Contains(found, why => why.Family < -1);
    }

    [Fact]
    public void What_is_not_known_weighs_nothing_and_what_is_the_same_speaks_for()
    {
        var explain = new Explain(children.Matching);
        var weights = children.Matching.Pairs.SelectMany(pair => explain.Of(pair).Weights).ToList();

        Assert.Contains(weights, weight => weight.Likeness is Likeness.NotKnown);
        Assert.All(
            weights.Where(weight => weight.Likeness is Likeness.NotKnown),
            weight => Assert.Equal(0, weight.Bits)
        );
        Assert.All(
            weights.Where(weight => weight.Likeness is Likeness.Same),
            weight => Assert.InRange(weight.Bits, 0, 60)
        );
        Assert.All(weights, weight => Assert.NotEqual("", weight.Words));
    }

    public sealed class Children
    {
        public Headwater.Records.Matching.MatchedPersons Matching { get; } =
            MatchPersons.Run(MatchedSet.Of(new() { Kind = PersonKind.Children, Records = 2000 }).People.Table);
    }
}
