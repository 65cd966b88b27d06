using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Dapper;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Tests.Web.Leaks;

/// <summary>
/// Three boroughs in one installation, with children of the same names, birth dates and schools: whoever is of one sees
/// none of the others', by any route.
/// </summary>
public sealed partial class ThreeBoroughsTests : IAsyncDisposable
{
    private static readonly string[] Authorities = [RunningSite.Authority, "E09999998", "E09999997"];

    private static readonly Role[] Each = [Role.Practitioner, Role.TeamManager, Role.Director, Role.Analyst];

    private readonly RunningSite running = new();

    [Fact]
    public async Task Whoever_is_of_one_borough_sees_none_of_the_others_by_any_route()
    {
        var database = await running.DatabaseAsync();
        foreach (var authority in Authorities[1..])
            await JoinAsync(database, authority);
        var children = await ChildrenAsync(database);
        Assert.Equal(3, children.Count);
        Assert.All(children, borough => Assert.Equal(6, borough.Count()));

        var told = new List<string>();
        foreach (var authority in Authorities)
        foreach (var role in Each)
            told.AddRange(await ToldAsync(authority, role, children));

        Assert.True(told.Count is 0, string.Join('\n', told));
    }

    private async Task<IEnumerable<string>> ToldAsync(string authority, Role role, ILookup<string, long> children)
    {
        using var visitor = await running.VisitorAsync();
        await visitor.SubmitAsync("/sign-in", ("Name", NameOf(authority, role)), ("Password", RunningSite.Password));
        var others = Authorities.Where(other => other != authority).SelectMany(other => children[other]).ToList();
        var told = new List<string>();
        var seen = new HashSet<long>();
        foreach (var route in Routes.Expected.Where(each => each.Verb is "GET").Select(each => each.Route).Distinct())
        foreach (var address in await AddressesAsync(route, others))
        {
            var answer = await visitor.GetAsync(address);
            var page = await answer.Content.ReadAsStringAsync();
            if (route.Contains("{id:long}", StringComparison.Ordinal) && answer.StatusCode is HttpStatusCode.OK)
                told.Add($"{address} opened for {role} of {authority}");
            var named = ChildsPage().Matches(page).Select(match => Number(match.Groups["child"].Value)).ToHashSet();
            seen.UnionWith(named);
            if (answer.StatusCode is HttpStatusCode.OK && named.Overlaps(others))
                told.Add($"{address} leads {role} of {authority} to another borough's child");
        }

        // Or the test would look where nothing ever stands.
        if (!seen.Overlaps(children[authority]))
            told.Add($"{role} of {authority} saw nobody of their own");
        return told;
    }

    private async Task<IEnumerable<string>> AddressesAsync(string route, IEnumerable<long> others) =>
        route.Contains("{id:long}", StringComparison.Ordinal)
            ? others.Select(child =>
                route.Replace("{id:long}", child.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            )
        : route is "/children" ? ["/children", "/children?ages=all", "/children?sort=name"]
        : [await running.PathAsync(route)];

    private static async Task JoinAsync(Database database, string authority)
    {
        var clock = new StoppedClock();
        var analyst = Caller.AtTheTerminal(authority, "test");
        var folder = Directory.CreateTempSubdirectory("headwater-boroughs-").FullName;
        SmallBorough.Write(folder);
        await new LoadFolder(new ReceiveFolder(database, clock), clock).RunAsync(folder, analyst);
        Directory.Delete(folder, recursive: true);
        await new AssessChildren(database, Policy.Default, clock).RunAsync(SmallBorough.Today, analyst);
        var by = Caller.AdministratorAtTheTerminal(authority, "test");
        foreach (var role in Each)
            Assert.Null(
                await new AddUser(database, clock).RunAsync(
                    new User(authority, NameOf(authority, role), $"{role} Elsewhere", role, null, null, null, true),
                    RunningSite.Password,
                    by
                )
            );
    }

    private static async Task<ILookup<string, long>> ChildrenAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        return (
            await work.Connection.QueryAsync<(string Authority, long Id)>(
                "select authority, id from record_child where joined_into is null"
            )
        ).ToLookup(row => row.Authority, row => row.Id);
    }

    private static string NameOf(string authority, Role role) =>
        authority == RunningSite.Authority ? RunningSite.NameOf(role) : $"{role}{authority}".ToLowerInvariant();

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => running.DisposeAsync();

    [GeneratedRegex("/children/(?<child>[0-9]+)")]
    private static partial Regex ChildsPage();
}
