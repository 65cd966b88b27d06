using Headwater.Access;
using Headwater.Access.Trail.Reading;
using Headwater.Privacy.Requests;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>What the rows of who looked tell beside who looked.</summary>
public class LookRowTests
{
    private static readonly DateOnly Day = new(2026, 10, 31);

    [Theory]
    [InlineData("Restricted a record", true)]
    [InlineData("Lifted the restriction of a record", true)]
    [InlineData("Let somebody see a restricted record", true)]
    [InlineData("Took the sight of a restricted record from somebody", true)]
    [InlineData("Kept somebody from seeing a child", true)]
    [InlineData("Let themselves in to a closed record", true)]
    [InlineData("Opened a child's page", false)]
    [InlineData("Listed children", false)]
    public void A_look_that_tells_that_a_record_was_closed_tells_of_protection(string did, bool tells) =>
        Assert.Equal(tells, new LookInBrief(Day, Role.TeamManager, Purpose.Administration, did, 1).OfProtection);

    [Fact]
    public void Two_looks_of_one_day_and_role_are_kept_back_each_by_itself()
    {
        var opened = new FileRow(Day, null, "Team manager", [], "") { Which = ", Care: Opened a child's page" };

        Assert.NotEqual(opened.Item, (opened with { Which = ", Care: Restricted a record" }).Item);
        Assert.Equal(opened.Item, (opened with { Facts = [new FileFact("times", "2")] }).Item);
    }
}
