using Headwater.Records.Matching.Comparisons;

namespace Headwater.Tests.Records.Matching.Comparisons;

public class SoundTests
{
    [Theory]
    [InlineData("mohammed", "muhammad")]
    [InlineData("husain", "hussein")]
    [InlineData("yusuf", "yousef")]
    [InlineData("stephen", "stefan")]
    [InlineData("catherine", "kathryn")]
    [InlineData("philip", "filip")]
    [InlineData("khan", "kahn")]
    public void Names_that_sound_alike_are_one(string one, string other) =>
        Assert.Equal(Sound.Of(one), Sound.Of(other));

    [Theory]
    [InlineData("smith", "jones")]
    [InlineData("anna", "hanna")]
    [InlineData("begum", "bakum")]
    [InlineData("martin", "marlin")]
    public void Names_that_do_not_are_two(string one, string other) => Assert.NotEqual(Sound.Of(one), Sound.Of(other));

    [Theory]
    [InlineData("william", "bill", true)]
    [InlineData("mohammed", "muhammad", true)]
    [InlineData("alex", "alexander", true)]
    [InlineData("alex", "alexandra", true)]
    [InlineData("alexander", "alexandra", false)]
    [InlineData("william", "brian", false)]
    public void Pet_names_stand_for_the_names_they_are_short_for(string one, string other, bool same) =>
        Assert.Equal(same, Nicknames.Share(Nicknames.Of(one), Nicknames.Of(other)));

    [Fact]
    public void A_name_without_other_forms_has_none() => Assert.Empty(Nicknames.Of("overwick"));
}
