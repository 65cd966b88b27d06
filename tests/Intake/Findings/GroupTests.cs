using Headwater.Intake.Findings;
using static Headwater.Tests.Intake.Findings.CheckedFolder;

namespace Headwater.Tests.Intake.Findings;

public class GroupTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Four_ways_of_the_same_list_count_the_same_places(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder
            .With(
                "missing.csv",
                Missing,
                "7,01/02/2010,M,02/06/2025,01/06/2025",
                "7,01/02/2010,M,05/07/2025,04/07/2025",
                "8,01/02/2011,M,05/07/2025,03/07/2025",
                "9,01/02/2011,X,31/02/2025,03/07/2025"
            )
            .CheckAsync();
        var group = new GroupFindings(folder.Database, folder);
        var all = await folder.ListAsync();

        foreach (var by in Enum.GetValues<Grouping>())
        {
            var page = await group.RunAsync(by, new(), 0, 100, folder.Officer);

            Assert.Equal(all.Count, page.Places);
            Assert.Equal(all.Count, page.Groups.Sum(each => each.Places));
            Assert.Equal(page.Count, page.Groups.Count);
        }

        var rule = (await group.RunAsync(Grouping.Rule, new(), 0, 100, folder.Officer)).Groups.Single(each =>
            each.Rule is "567"
        );
        Assert.Equal((3, 2), (rule.Places, rule.Children));
        var child = (await group.RunAsync(Grouping.Child, new(), 0, 1, folder.Officer)).Groups.Single();
        Assert.Equal(
            all.Where(each => each.Child == child.Child).Select(each => each.Number),
            (await folder.ListAsync(new FindingFilter(ChildOf: child.Example))).Select(each => each.Number)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_return_says_how_it_stands_and_how_it_changed(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        var standing = new StandingOfReturns(folder.Database);
        Assert.Empty(await standing.RunAsync(folder.Officer));
        await folder.With("missing.csv", Missing, "7,01/02/2010,M,02/06/2025,01/06/2025").CheckAsync();
        var first = Assert.Single(await standing.RunAsync(folder.Officer));

        await folder.With("missing.csv", Missing, "8,01/02/2010,M,02/06/2025,01/06/2025").CheckAsync();

        var second = Assert.Single(await standing.RunAsync(folder.Officer));
        Assert.Equal(("ssda903", 2026, 2), (second.Return, second.Year, second.Check));
        Assert.Equal(first.Open, second.OpenBefore);
        Assert.Equal((first.Open, first.New), (second.New, second.Gone));
        Assert.True(second.NotRun > 0);
        Assert.Contains(
            await new OpenCheck(folder.Database).NotRunAsync(2, folder.Officer),
            each => each.Why is "no Episodes file was given"
        );
    }
}
