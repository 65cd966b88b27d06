using Headwater.Need.Levels;

namespace Headwater.Tests.Need.Levels;

public class NeedLevelTests
{
    [Theory]
    [InlineData("", NeedLevel.Universal)]
    [InlineData("Contact 2026-03-01 6", NeedLevel.Universal)]
    [InlineData("EarlyHelp 2026-03-01", NeedLevel.EarlyHelp)]
    [InlineData("EarlyHelp 2026-03-01..2026-03-31", NeedLevel.Universal)]
    [InlineData("Referral 2026-03-01 6", NeedLevel.ChildInNeed)]
    [InlineData("Referral 2026-03-01 6 1", NeedLevel.Universal)] // no further action
    [InlineData("EarlyHelp 2026-03-01;ChildInNeedPlan 2026-03-01", NeedLevel.ChildInNeed)]
    [InlineData("Section47Enquiry 2026-03-01", NeedLevel.ProtectionOrCare)]
    [InlineData("ChildInNeedPlan 2025-03-01;ProtectionPlan 2026-03-01 NEG", NeedLevel.ProtectionOrCare)]
    [InlineData("CareEpisode 2026-03-01 C2", NeedLevel.ProtectionOrCare)]
    [InlineData("CareEpisode 2026-03-01 V3", NeedLevel.Universal)] // a short break
    [InlineData("CareEpisode 2026-04-01 C2", NeedLevel.Universal)] // tomorrow
    [InlineData("PermanentlyExcluded 2026-03-01 DB", NeedLevel.Universal)] // the other axis
    public void The_statutory_level_is_the_help_that_is_open(string life, NeedLevel level) =>
        Assert.Equal(level, NeedLevels.On(Life.Of(life), Life.Today));
}
