using Headwater.Access;
using Headwater.Need.Levels;

namespace Headwater.Tests.Web;

public class PolicyTests(RunningSite running)
{
    [Fact]
    public async Task The_page_of_numbers_says_which_policy_the_assessment_was_made_under()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = (await visitor.ReadAsync("/about-these-numbers")).QuerySelector("main")?.TextContent;

        Assert.Contains(
            $"the policy “{Policy.Default.Name}” of 1 September 2026, signed by: {Policy.Default.SignedBy}.",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("another policy", page, StringComparison.Ordinal);
    }
}
