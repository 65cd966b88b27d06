using System.Net;
using Dapper;
using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Access.Users;
using Headwater.Intake;
using Headwater.Intake.Findings;
using Headwater.Intake.Submissions;
using Headwater.Need;
using Headwater.Need.Levels;
using Headwater.Privacy;
using Headwater.Privacy.Papers;
using Headwater.Records;
using Headwater.Records.Timelines;
using Headwater.Returns.Checks;
using Headwater.Storage;
using Headwater.Tests.Web;
using Headwater.Web;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace Headwater.Tests.Web;

/// <summary>The pages, served to this machine on a free port over a made-up borough of a few children; started by the first test that asks.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    public const string Authority = "E09999999";

    /// <summary>An organisation with which it was agreed that it sees what schools tell of the pupils of Weir Lane School.</summary>
    public const string Partner = "Example Welfare Trust";

    public const string Password = "a made-up password";

    // Tests come from one address, and faster than any council's staff. A second step would be one more in each of them.
    internal static readonly SiteSettings ManyVisits = new()
    {
        SignIn = SignInPolicy.MadeUp,
        RequestsPerMinute = 1_000_000,
    };

    private readonly Lazy<Task<(TemporaryDatabase Temporary, Database Database, WebApplication Site)>> running;

    public RunningSite()
        : this(new StoppedClock(), ManyVisits) { }

    /// <summary>A site of one test's own, at its own time or with its own settings.</summary>
    internal RunningSite(TimeProvider clock, SiteSettings settings) => running = new(() => StartAsync(clock, settings));

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

    /// <summary>The number of a child by the name that <see cref="SmallBorough"/> gives them.</summary>
    public async Task<long> ChildAsync(string name)
    {
        await using var work = await (await DatabaseAsync()).ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>(
            "select id from record_child where given_name || ' ' || family_name = @name",
            new { name }
        );
    }

    /// <summary>The number of a finding of the return that was checked (<see cref="SmallBorough.WriteReturn"/>), by its child: of rule 567.</summary>
    public async Task<long> FindingAsync(string child)
    {
        await using var work = await (await DatabaseAsync()).ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>(
            "select number from intake_finding where child = @child and rule = '567' and year = 2026",
            new { child }
        );
    }

    /// <summary>How often the trail names a child.</summary>
    public async Task<long> LooksAtAsync(long child)
    {
        await using var work = await (await DatabaseAsync()).ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>(
            "select count(*) from access_trail_child where child = @child",
            new { child }
        );
    }

    /// <summary>Who did a thing that the trail names, and about what.</summary>
    public async Task<IReadOnlyList<(string By, string About)>> TrailOfAsync(string did)
    {
        await using var work = await (await DatabaseAsync()).ReadAsync();
        return
        [
            .. await work.Connection.QueryAsync<(string, string)>(
                "select by_name, about from access_trail where did = @did",
                new { did }
            ),
        ];
    }

    /// <summary>An address of a route, with something real in each of its places.</summary>
    public async Task<string> PathAsync(string route) =>
        route
            .Replace("/shared/{id:long}", $"/shared/{await ChildAsync(SmallBorough.Outside)}", StringComparison.Ordinal)
            .Replace("{paper}", Paper.ImpactAssessment.Slug, StringComparison.Ordinal)
            .Replace("{question}", Questions.Controller.Key, StringComparison.Ordinal)
            .Replace("{status:int}", "404", StringComparison.Ordinal)
            .Replace("{file:int}", "4", StringComparison.Ordinal)
            .Replace("{id:long}", $"{await ChildAsync(SmallBorough.Drifting)}", StringComparison.Ordinal)
            .Replace("{finding:long}", $"{await FindingAsync("901")}", StringComparison.Ordinal)
            .Replace("{check:long}", "1", StringComparison.Ordinal)
            .Replace("{left:long}", "1", StringComparison.Ordinal)
            .Replace("{number:long}", "1", StringComparison.Ordinal)
            .Replace("/retention/list", "/retention/list?rule=attendance&source=1", StringComparison.Ordinal)
            .Replace("{sample:long}", "1", StringComparison.Ordinal)
            .Replace("{place:int}", "1", StringComparison.Ordinal)
            .Replace("{right:long}", "2", StringComparison.Ordinal)
            .Replace("{ticket:guid}", $"{Guid.Empty}", StringComparison.Ordinal)
            .Replace("/data/findings/rule", "/data/findings/rule?return=ssda903&rule=567", StringComparison.Ordinal)
            .Replace(
                "/data/findings/worker",
                $"/data/findings/worker?worker={SmallBorough.Worker}",
                StringComparison.Ordinal
            )
            .Replace("/data/problems.csv", "/data/problems.csv?source=1", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated)
            return;
        var (temporary, _, site) = await running.Value;
        await site.DisposeAsync();
        await temporary.DisposeAsync();
    }

    private static async Task<(TemporaryDatabase, Database, WebApplication)> StartAsync(
        TimeProvider clock,
        SiteSettings settings
    )
    {
        var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(
            AccessModule.Schema,
            IntakeModule.Schema,
            RecordsModule.Schema,
            NeedModule.Schema,
            PrivacyModule.Schema,
            Site.Schema
        );
        await LoadAsync(database, clock);
        await LetInAsync(database, clock);

        var site = Site.Build(database, clock, port: 0, settings: settings);
        await site.StartAsync();
        return (temporary, database, site);
    }

    private static async Task LoadAsync(Database database, TimeProvider clock)
    {
        var analyst = Caller.AtTheTerminal(Authority, "test");
        var folder = Directory.CreateTempSubdirectory("headwater-web-").FullName;
        SmallBorough.Write(folder);
        await new LoadFolder(new ReceiveFolder(database, clock), clock).RunAsync(folder, analyst);
        await new AssessChildren(database, Policy.Default, clock).RunAsync(SmallBorough.Today.AddDays(-30), analyst);
        await new AssessChildren(database, Policy.Default, clock).RunAsync(SmallBorough.Today, analyst);
        Directory.Delete(folder, recursive: true);

        var checks = Directory.CreateTempSubdirectory("headwater-web-").FullName;
        SmallBorough.WriteReturn(checks);
        await new KeepCheck(database, clock).RunAsync(CheckFolder.Run(checks, 2026), "SSDA903 as sent", analyst);
        Directory.Delete(checks, recursive: true);
    }

    private static async Task AgreeAsync(Database database, TimeProvider clock)
    {
        var director = new Caller(Authority, "director", "Someone Director", Role.Director);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        Assert.Null(
            await new AddPartner(database, clock).RunAsync(new Partner(Partner, PartnerKind.VoluntarySector), director)
        );
        var terms = new Terms(
            Partner,
            ["School"],
            "To help pupils back to school",
            new Whom(Named: false, SmallBorough.WeirLane, Level: null),
            today,
            today.AddYears(1)
        );
        Assert.Null(await new SignAgreement(database, clock).RunAsync(terms, director));
    }

    private static async Task LetInAsync(Database database, TimeProvider clock)
    {
        var administrator = Caller.AdministratorAtTheTerminal(Authority, "test");
        await AgreeAsync(database, clock);
        foreach (var role in Enum.GetValues<Role>())
        {
            var school = role is Role.SchoolInclusionLead ? SmallBorough.Millrace : null;
            var user = new User(Authority, NameOf(role), $"Someone {role}", role, school, null, null, Enabled: true)
            {
                Organisation = role is Role.PartnerWorker ? Partner : null,
            };
            Assert.Null(await new AddUser(database, clock).RunAsync(user, Password, administrator));
        }
    }
}
