using Headwater.Access;
using Headwater.Need.Levels.Lists;
using Headwater.Web.Home;

namespace Headwater.Tests.Web;

// A site of its own: the other tests decide on every child who waits.
public class HomeTests(RunningSite running) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_manager_sees_what_should_be_decided_first_and_who_has_how_many()
    {
        using var visitor = await running.SignedInAsync(Role.TeamManager);

        var page = await visitor.ReadAsync("/");

        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=decide] .hw-child"));
        Assert.Contains(
            "to decide, the oldest since",
            page.QuerySelector("section[aria-labelledby=workers] summary")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_highest_level_stands_first_among_the_new()
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        var levels = (await visitor.ReadAsync("/"))
            .QuerySelectorAll("section[aria-labelledby=newest] .hw-child .hw-tag")
            .Select(tag => tag.TextContent)
            .ToList();

        Assert.NotEmpty(levels);
        Assert.Equal(levels.OrderDescending(StringComparer.Ordinal), levels);
    }

    [Fact]
    public void The_team_in_which_something_has_waited_longest_stands_first_and_nobodys_children_last()
    {
        var (march, may) = (new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 1));

        var teams = TeamLoad.Of([
            new WorkerLoad(null, null, null, 9, 9, march),
            new WorkerLoad("w1", "Ann", "North", 2, 2, march),
            new WorkerLoad("w2", "Bob", "South", 4, 3, may),
            new WorkerLoad("w3", "Cy", "North", 1, 1, may),
        ]);

        Assert.Equal(
            [("North", 3, march), ("South", 3, may), (null, 9, march)],
            teams.Select(team => (team.Name, team.ToDecide, team.Longest))
        );
    }
}
