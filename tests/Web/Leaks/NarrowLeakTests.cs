using System.Net;
using Dapper;
using Headwater.Access;
using Headwater.Tests.Access.Reaches;

namespace Headwater.Tests.Web.Leaks;

/// <summary>A council whose practitioners see their own cases alone, and whose managers their team's.</summary>
public sealed class NarrowLeakSite() : LeakSite(HeldChildren.Narrow(Reach.Cases, Reach.Team));

/// <summary>The same matrix by a policy of narrow reach: what is beyond it is as hidden as a restricted record.</summary>
public sealed class NarrowLeakTests(NarrowLeakSite site) : LeakMatrix(site), IClassFixture<NarrowLeakSite>
{
    private readonly NarrowLeakSite site = site;

    [Fact]
    public async Task Whoever_has_a_case_sees_it_and_not_the_one_beside_it()
    {
        var (own, other) = (
            await site.Running.ChildAsync("Robin Oakhollow"),
            await site.Running.ChildAsync("Morgan Ashgrove")
        );
        await using (var work = await (await site.Running.DatabaseAsync()).BeginAsync())
        {
            await work.Connection.ExecuteAsync("update record_child set worker = 'SW1' where id = @own", new { own });
            await work.Connection.ExecuteAsync("update access_user set worker = 'SW1' where name = 'practitioner'");
            await work.KeepAsync();
        }

        using var practitioner = await site.Running.SignedInAsync(Role.Practitioner);

        Assert.Equal(HttpStatusCode.OK, (await practitioner.GetAsync($"/children/{own}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await practitioner.GetAsync("/whom-to-ring")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await practitioner.GetAsync($"/children/{other}")).StatusCode);
        // What speaks of the whole authority is for those who see all of it.
        Assert.Equal(HttpStatusCode.Forbidden, (await practitioner.GetAsync("/data")).StatusCode);
    }
}
