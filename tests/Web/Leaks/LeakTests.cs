namespace Headwater.Tests.Web.Leaks;

/// <summary>By the policy of reach that comes with Headwater.</summary>
public sealed class LeakTests(LeakSite site) : LeakMatrix(site), IClassFixture<LeakSite>
{
    private readonly LeakSite site = site;

    [Fact]
    public void Every_route_says_how_it_would_be_tried() =>
        Assert.Equal(
            Routes.Expected.Select(expected => expected.Route).Distinct().Order(StringComparer.Ordinal),
            Probes.Known.Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task Whoever_may_see_the_children_does_at_these_very_addresses()
    {
        using var keeper = await site.KeeperAsync();
        var showing = new HashSet<string>();
        var own = site.Hidden.Take(3).ToList();

        foreach (var (_, route, _) in Routes.Expected.DistinctBy(expected => expected.Route))
        foreach (var address in await Probes.AddressesAsync(route, site, own, []))
            if (Found(await TextAsync(await keeper.GetAsync(address)), own).Any())
                showing.Add(route);

        // Or the other tests would look where nothing ever stands.
        foreach (
            var route in new[]
            {
                "/children",
                "/children.csv",
                "/children/first",
                "/children/first.csv",
                "/children/{id:long}",
                "/children/{id:long}/household",
                "/children/{id:long}/decide",
                "/children/{id:long}/who-is-who",
                "/data/findings.csv",
                "/data/findings.xlsx",
                "/data/findings/list",
                "/data/findings/{finding:long}",
                "/data/findings/{finding:long}/child",
                "/children/{id:long}/ask",
                "/requests",
                "/requests/{number:long}",
                "/matching",
                "/matching/decisions",
                "/matching/pairs/{left:long}/{right:long}",
                "/matching/questions",
                "/matching/questions.csv",
            }
        )
            Assert.True(showing.Contains(route), $"{route} shows nobody to anybody");
    }
}
