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
    public async Task The_newest_year_of_a_return_stands_first_however_much_the_years_before_have_open(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        foreach (var year in new[] { 2024, 2026, 2025 })
            await folder
                .With(
                    "missing.csv",
                    [
                        Missing,
                        .. Enumerable
                            .Range(0, 2030 - year)
                            .Select(child => $"{child},01/02/2010,M,02/06/2021,01/06/2021"),
                    ]
                )
                .CheckAsync(year);

        var standing = await new StandingOfReturns(folder.Database).RunAsync(folder.Officer);

        Assert.Equal([(2026, true), (2025, false), (2024, false)], standing.Select(one => (one.Year, one.IsNewest)));
        Assert.True(standing[0].Open < standing[2].Open);
        Assert.Equal(
            standing.Select(one => (one.Return, one.Year)),
            await new StandingOfReturns(folder.Database).NamesAsync(folder.Officer)
        );
        var rules = (await new GroupFindings(folder.Database, folder).OfYearsAsync(new(), 100, folder.Officer)).Groups;
        Assert.Equal([2026, 2025, 2024], rules.Where(one => one.Rule is "567").Select(one => one.Newest));
        Assert.Equal([4, 5, 6], rules.Where(one => one.Rule is "567").Select(one => one.Children));
        Assert.Equal(
            rules
                .OrderBy(one => one.Newest is 0 ? 0 : 1)
                .ThenByDescending(one => one.Newest)
                .ThenByDescending(one => one.Errors > 0)
                .ThenByDescending(one => one.Children)
                .ThenByDescending(one => one.Places),
            rules
        );
        var progress = await new ListChecks(folder.Database).ByReturnAsync(folder.Officer, 5);
        Assert.Equal([2L], progress[("ssda903", 2026)].Select(check => check.Number));
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
        Assert.False(second.OtherFiles);
        var lacking = (await new OpenCheck(folder.Database).NotRunNowAsync(folder.Officer))
            .Where(each => each.Why is "no Episodes file was given")
            .ToList();
        Assert.Contains("147", Assert.Single(lacking).Rules);
        var opened = await new OpenCheck(folder.Database).RunAsync(2, folder.Officer);
        Assert.NotNull(opened);
        Assert.True(opened.IsNewest);
        Assert.Null((await new OpenCheck(folder.Database).RunAsync(1, folder.Officer))?.Returns[0].Now);
        var now = opened.Returns.Single(each => each.Return is "ssda903").Now;
        Assert.Equal((second.Errors, second.Open - second.Errors), (now?.Errors, now?.ToLookAt));
        Assert.Equal(
            second.NotRun,
            opened.NotRun.Where(each => each.Return is "ssda903").Sum(each => each.Rules.Count)
        );
        Assert.Contains(opened.NotRun, each => each.Why is "no Episodes file was given");

        await folder.With("header.csv", Header, "7,1,01/02/2010,WBRI,,0,").CheckAsync();

        Assert.True(Assert.Single(await standing.RunAsync(folder.Officer)).OtherFiles);
    }
}
