using Headwater.Need.Levels;

namespace Headwater.Tests.Need.Levels;

public class ResponseTests
{
    [Theory]
    [InlineData(PathwayLevel.Emerging, 2, "")]
    [InlineData(PathwayLevel.Emerging, 7, "Inclusion strategy; Alternative provision that leads back")]
    [InlineData(PathwayLevel.Emerging, 17, "Youth offer; Employment and apprenticeships")]
    [InlineData(PathwayLevel.Edge, 1, "Targeted early help; Voluntary sector support")]
    [InlineData(PathwayLevel.Outside, 3, "Joined-up voluntary sector")]
    public void Help_is_offered_at_the_age_that_it_is_for(PathwayLevel level, int age, string names) =>
        Assert.Equal(
            names,
            string.Join("; ", Response.ForAge(level.Describe().Responses, age).Select(help => help.Name))
        );

    [Fact]
    public void A_child_whose_age_nobody_knows_is_offered_all_of_it() =>
        Assert.Equal(5, Response.ForAge(PathwayLevel.Emerging.Describe().Responses, null).Count);

    [Fact]
    public void Every_kind_of_help_is_for_somebody() =>
        Assert.All(
            PathwayLevels.All.SelectMany(level => level.Responses),
            help => Assert.InRange(help.Ages.To, help.Ages.From, 25)
        );
}
