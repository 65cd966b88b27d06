using System.Net;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Records;
using Headwater.Storage;
using Headwater.Tests.Web;
using Headwater.Web;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace Headwater.Tests.Web;

/// <summary>The pages, served to this machine on a free port over a made-up borough of a few children; started by the first test that asks.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    public const string Authority = "E09999999";
    public const string Password = "a made-up password";

    private readonly Lazy<Task<(TemporaryDatabase Temporary, Database Database, WebApplication Site)>> running = new(
        StartAsync
    );

    public static string NameOf(Role role) => $"{role}".ToLowerInvariant();

    public async Task<WebApplication> SiteAsync() => (await running.Value).Site;

    public async Task<Database> DatabaseAsync() => (await running.Value).Database;

    public async Task<Uri> AddressAsync() => new((await SiteAsync()).Urls.First());

    /// <summary>A browser without a screen, that follows no redirect by itself.</summary>
    public async Task<HttpClient> VisitorAsync() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = await AddressAsync(),
        };

    public async Task<HttpClient> SignedInAsync(Role role)
    {
        var visitor = await VisitorAsync();
        var answer = await visitor.SubmitAsync("/sign-in", ("Name", NameOf(role)), ("Password", Password));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return visitor;
    }

    /// <summary>A visitor signed in with a role, or nobody yet.</summary>
    public Task<HttpClient> AsAsync(Role? role) => role is { } known ? SignedInAsync(known) : VisitorAsync();

    /// <summary>A visitor whom a route lets in.</summary>
    public Task<HttpClient> ForAsync(string route) => AsAsync(Routes.WhoOpens(route));

    /// <summary>An address of a route, with something real in each of its places.</summary>
    public static Task<string> PathAsync(string route) =>
        Task.FromResult(
            route
                .Replace("{status:int}", "404", StringComparison.Ordinal)
                .Replace("{id:long}", "1", StringComparison.Ordinal)
        );

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated)
            return;
        var (temporary, _, site) = await running.Value;
        await site.DisposeAsync();
        await temporary.DisposeAsync();
    }

    private static async Task<(TemporaryDatabase, Database, WebApplication)> StartAsync()
    {
        var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(AccessModule.Schema, RecordsModule.Schema, Site.Schema);
        var administrator = new Caller(Authority, "test", "Test", Role.Administrator);
        foreach (var role in Enum.GetValues<Role>())
        {
            var school = role is Role.SchoolInclusionLead ? "999001" : null;
            var user = new User(Authority, NameOf(role), $"Someone {role}", role, school, null, null, Enabled: true);
            Assert.Null(await new AddUser(database, TimeProvider.System).RunAsync(user, Password, administrator));
        }

        var site = Site.Build(database, TimeProvider.System, port: 0);
        await site.StartAsync();
        return (temporary, database, site);
    }
}
