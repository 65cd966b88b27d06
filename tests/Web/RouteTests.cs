using System.Net;
using Headwater.Access;

namespace Headwater.Tests.Web;

public class RouteTests(RunningSite running)
{
    public static TheoryData<string, string> EveryRoute
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (verb, route, _) in Routes.Expected)
                data.Add(verb, route);
            return data;
        }
    }

    [Fact]
    public async Task Every_route_says_whom_it_is_for()
    {
        var served = await Routes.ServedAsync((await running.SiteAsync()).Services);

        Assert.Equal(
            Routes.Expected.Select(expected => $"{expected.Verb} {expected.Route}").Order(StringComparer.Ordinal),
            served.Select(route => $"{route.Verb} {route.Route}").Order(StringComparer.Ordinal)
        );
    }

    [Theory, MemberData(nameof(EveryRoute))]
    public async Task A_route_lets_in_whom_it_is_for_and_nobody_else(string verb, string route)
    {
        var door = Routes.Expected.Single(expected => (expected.Verb, expected.Route) == (verb, route)).For;
        foreach (var role in Enum.GetValues<Role>())
        {
            using var visitor = await running.AsAsync(role);

            var answer = await AskAsync(visitor, verb, await running.PathAsync(route));

            Assert.True(
                door.Lets(role) == answer.StatusCode is not HttpStatusCode.Forbidden,
                $"{verb} {route} answered {(int)answer.StatusCode} to {role}"
            );
            Assert.True((int)answer.StatusCode < 500, $"{verb} {route} failed for {role}");
        }
    }

    [Theory, MemberData(nameof(EveryRoute))]
    public async Task A_route_sends_a_stranger_to_sign_in_unless_it_is_for_anyone(string verb, string route)
    {
        var door = Routes.Expected.Single(expected => (expected.Verb, expected.Route) == (verb, route)).For;
        using var visitor = await running.VisitorAsync();

        var answer = await AskAsync(visitor, verb, await running.PathAsync(route));

        var sentToSignIn = answer.Headers.Location?.AbsolutePath is "/sign-in";
        Assert.Equal(!door.Lets(role: null), sentToSignIn);
    }

    [Fact]
    public async Task A_child_who_is_not_there_and_a_child_whom_one_may_not_see_get_the_same_answer()
    {
        using var lead = await running.SignedInAsync(Role.SchoolInclusionLead);
        var seen = await lead.GetAsync($"/children/{await running.ChildAsync(SmallBorough.Drifting)}");

        var hidden = await lead.GetAsync($"/children/{await running.ChildAsync(SmallBorough.Outside)}");
        var nowhere = await lead.GetAsync("/children/987654321");

        Assert.Equal(HttpStatusCode.OK, seen.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, nowhere.StatusCode));
        Assert.Equal(
            Readable(await nowhere.Content.ReadAsStringAsync()),
            Readable(await hidden.Content.ReadAsStringAsync())
        );
    }

    // Each page has a token of its own for its forms.
    private static string Readable(string page) =>
        string.Join(
            '\n',
            page.Split('\n').Where(line => !line.Contains("__RequestVerificationToken", StringComparison.Ordinal))
        );

    private static Task<HttpResponseMessage> AskAsync(HttpClient visitor, string verb, string path) =>
        verb is "POST" ? visitor.PostAsync(path, new FormUrlEncodedContent([])) : visitor.GetAsync(path);
}
